package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.endstate.evidence.duplicates.DuplicateDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesFileTest {

    @TempDir
    private Path folder;

    private CommissionReading<List<DuplicateDecision>> read(String decisions) throws IOException {
        Files.createDirectories(folder.resolve("inputs"));
        Files.writeString(folder.resolve(DuplicatesFile.PATH), "endstate-duplicates: 1\ndecisions:\n" + decisions);
        return DuplicatesFile.read(folder);
    }

    @Test
    void decisions_are_read_and_a_folder_without_the_file_has_none() throws IOException {
        assertThat(DuplicatesFile.read(folder)).isEqualTo(new CommissionReading.Complete<>(List.of()));
        assertThat(read("  - {one: a#1, other: b#2, verdict: same, date: 2024-02-01, reason: One report.}\n"))
                .isEqualTo(new CommissionReading.Complete<>(
                        List.of(new DuplicateDecision("a#1", "b#2", true, LocalDate.of(2024, 2, 1), "One report."))));
    }

    @Test
    void everything_wrong_is_reported_at_once() throws IOException {
        assertThat(((CommissionReading.Refused<?>) read("""
                  - {one: a#1, other: a#1, verdict: same, date: 2024-02-01, reason: x}
                  - {one: a#1, other: b#2, verdict: maybe, date: 2024-02-01, reason: x}
                  - {one: b#2, other: a#1, verdict: different, date: 2024-02-01, reason: x}
                """)).problems())
                .extracting(Object::toString)
                .hasSize(3)
                .anyMatch(p -> p.contains(":3:5: an event is held against itself"))
                .anyMatch(p -> p.contains(":4:") && p.contains("same, different"))
                .anyMatch(p -> p.contains(":5:5:") && p.contains("in line 4"));
    }
}
