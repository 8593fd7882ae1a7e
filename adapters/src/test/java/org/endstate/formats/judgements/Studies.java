package org.endstate.formats.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.endstate.SharedData;
import org.endstate.judgement.Study;

/** The audited studies of structured expert judgement in the shared data. */
final class Studies {

    private Studies() {}

    /** All of them, each in order. */
    static List<Study> all() {
        return StudyFiles.read(SharedData.at("sej/cases")).stream()
                .map(Studies::complete)
                .toList();
    }

    static Study named(String name) {
        return all().stream()
                .filter(study -> study.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Study complete(StudyReading reading) {
        assertThat(reading).isInstanceOf(StudyReading.Complete.class);
        return ((StudyReading.Complete) reading).study();
    }
}
