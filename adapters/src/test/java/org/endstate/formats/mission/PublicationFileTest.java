package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Rules;
import org.endstate.evidence.register.Rules.Field;
import org.endstate.evidence.register.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationFileTest {

    @TempDir
    private Path folder;

    private CommissionReading<Rules> read(String yaml) throws IOException {
        Path file = folder.resolve("publication.yaml");
        Files.writeString(file, yaml);
        return PublicationFile.read(file);
    }

    @Test
    void every_treatment_is_read_and_what_has_no_rule_is_withheld() throws IOException {
        CommissionReading<Rules> reading = read("""
                endstate-publication: 1
                audiences:
                  public:
                    speaker: shown
                    says: withheld
                    claim: {widened: 500}
                    date: {delayed: 30}
                    denials: {aggregated: 3}
                """);
        Rules rules = ((CommissionReading.Complete<Rules>) reading).value();
        assertThat(rules.of(Audience.PUBLIC, Field.SPEAKER)).isEqualTo(new Treatment.Shown());
        assertThat(rules.of(Audience.PUBLIC, Field.SAYS)).isEqualTo(new Treatment.Withheld());
        assertThat(rules.of(Audience.PUBLIC, Field.CLAIM)).isEqualTo(new Treatment.Widened(500));
        assertThat(rules.of(Audience.PUBLIC, Field.DATE)).isEqualTo(new Treatment.Delayed(30));
        assertThat(rules.of(Audience.PUBLIC, Field.DENIALS)).isEqualTo(new Treatment.Aggregated(3));
        assertThat(rules.of(Audience.PUBLIC, Field.GRADE)).isEqualTo(new Treatment.Withheld());
        assertThat(rules.of(Audience.PARTIES, Field.SPEAKER)).isEqualTo(new Treatment.Withheld());
    }

    @Test
    void everything_wrong_is_reported_at_once_with_line_and_column() throws IOException {
        CommissionReading<Rules> reading = read("""
                endstate-publication: 1
                audiences:
                  publik: {}
                  parties:
                    speaker: show
                    claim: {widened: 500, delayed: 30}
                    date: {delayed: 0}
                    grades: shown
                """);
        assertThat(((CommissionReading.Refused<Rules>) reading).problems())
                .extracting(Object::toString)
                .hasSize(5)
                .anyMatch(p -> p.contains(":3:3:") && p.contains("public"))
                .anyMatch(p -> p.contains(":5:14:") && p.contains("shown"))
                .anyMatch(p -> p.contains(":6:12: a field is treated in 2 ways"))
                .anyMatch(p -> p.contains(":7:21:"))
                .anyMatch(p -> p.contains(":8:5:") && p.contains("grade"));
    }
}
