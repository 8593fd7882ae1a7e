package org.endstate.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExportsTest {

    @Test
    void two_calls_give_the_same_bytes_in_every_language() {
        var first = SamplePlan.files(SamplePlan.result());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-IQ-u-nu-arab"));
            assertThat(SamplePlan.files(SamplePlan.result())).containsExactlyEntriesOf(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void no_file_holds_what_only_a_program_could_mean() {
        SamplePlan.files(SamplePlan.result())
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("NaN", "Infinity", "Optional[", "Optional.empty", "Label[", "\uFFFD")
                        .doesNotContain(System.getProperty("user.dir"), System.getProperty("user.home"))
                        .endsWith("\n"));
    }
}
