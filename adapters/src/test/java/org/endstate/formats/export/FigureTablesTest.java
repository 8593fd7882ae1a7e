package org.endstate.formats.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTablesTest {

    private static String text(String file) {
        return new String(FigureTables.write(SamplePlan.result()).get(file), StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows(String file) {
        return CsvReader.builder().ofNamedCsvRecord(text(file)).stream().toList();
    }

    @Test
    void every_figure_has_its_table_and_every_table_has_rows() {
        assertThat(FigureTables.write(SamplePlan.result()).keySet())
                .contains("strength.csv", "milestones.csv", "sites.csv", "gates.csv", "gate-failing.csv")
                .contains("threat.csv", "threat-levels.csv", "capability.csv", "causes.csv", "losses.csv")
                .contains("plan.csv", "past-exits.csv", "assumptions.csv")
                .hasSize(FigureTables.tables().size())
                .allSatisfy(file -> assertThat(rows(file)).as(file).isNotEmpty());
    }

    @Test
    void text_that_a_spreadsheet_would_run_is_marked_as_text() {
        assertThat(text("assumptions.csv"))
                .isEqualTo("where,what,why\n"
                        + "mission.yaml:12,'=2+5,\"'@why, \"\"so\"\"\"\n"
                        + "default,confidence 0.8,\n");
        assertThat(text("gate-failing.csv")).contains("lawful,2024-01-28,law,'=A law is passed,0.3333");
    }

    @Test
    void a_negative_number_stays_a_number() {
        assertThat(text("causes.csv")).contains("hybrid,end,forced,,-3.10,0.0200");
    }

    @Test
    void a_date_beyond_the_horizon_is_empty() {
        assertThat(text("milestones.csv"))
                .contains("hybrid,spoke-left,\"Spoke vacated, for good\",agreed,2024-06-30\n")
                .contains("hybrid,spoke-left,\"Spoke vacated, for good\",p80,2024-12-01\n")
                .contains("hybrid,spoke-left,\"Spoke vacated, for good\",p90,\n");
    }

    @Test
    void the_probabilities_of_the_levels_of_a_day_sum_to_one() {
        double sum = rows("capability.csv").stream()
                .filter(row -> row.getField("series").equals("kept"))
                .mapToDouble(row -> Double.parseDouble(row.getField("probability")))
                .sum();
        assertThat(sum).isEqualTo(1, within(1e-9));
    }

    @Test
    void a_past_exit_has_its_slip_only_when_it_is_finished() {
        assertThat(text("past-exits.csv"))
                .contains("deadline,past,'-phase 1,2010-01-01,2010-03-01,true,59,src\n")
                .contains("deadline,past,phase 2,2011-01-01,,false,,src\n");
    }
}
