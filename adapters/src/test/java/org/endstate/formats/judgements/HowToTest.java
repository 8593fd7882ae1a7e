package org.endstate.formats.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.judgement.PoolingRule;
import org.endstate.judgement.ScoreCards;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyPools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/how-to/write-down-a-study.md can be read, pooled and scored. */
class HowToTest {

    private static final Path PAGE = Path.of("../docs/how-to/write-down-a-study.md");
    private static final Pattern FILE = Pattern.compile("`(\\S+\\.csv)`:\n\n```csv\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_example_is_a_study(@TempDir Path folder) throws IOException {
        for (Matcher file = FILE.matcher(Files.readString(PAGE)); file.find(); ) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        Study study = Studies.complete(StudyFiles.read(folder).getFirst());
        assertThat(study.answers()).hasSize(6);
        assertThat(StudyPools.of(study, PoolingRule.LINEAR).items()).hasSize(3);
        assertThat(ScoreCards.of(study).experts()).hasSize(2);
    }
}
