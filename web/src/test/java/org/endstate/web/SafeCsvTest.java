package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    /** The beginnings that OWASP lists under CSV injection. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(String cell) {
        SafeCsv csv = new SafeCsv();

        csv.row(List.of(cell));

        assertThat(csv.text()).isEqualTo("\"'" + cell + "\"\r\n");
    }

    @Test
    void quotes_commas_and_line_breaks_stay_within_their_cell() {
        SafeCsv csv = new SafeCsv();

        csv.row(List.of("a \"b\", c\nd", "", "a=b"));

        assertThat(csv.text()).isEqualTo("\"a \"\"b\"\", c\nd\",\"\",\"a=b\"\r\n");
    }
}
