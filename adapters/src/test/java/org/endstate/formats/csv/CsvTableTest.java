package org.endstate.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.endstate.formats.text.Place;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void a_row_knows_the_line_in_which_it_begins() {
        CsvTable table = CsvTable.read("a,b\n1,\"two\nlines\"\n\n3,4\n");

        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2, 5);
        assertThat(table.rows().getLast().placeOf("b")).isEqualTo(new Place(5, 3));
    }

    @Test
    void fields_are_read_as_what_is_asked_for() {
        CsvRow row =
                CsvTable.read("n,d,x\n 7 ,2018-05-01 00:00:00.000,-1\n").rows().getFirst();

        assertThat(row.findCount("n")).contains(7);
        assertThat(row.findDate("d")).hasToString("Optional[2018-05-01]");
        assertThat(row.findCount("x")).as("a count is not negative").isEmpty();
        assertThat(row.text("none")).isEmpty();
    }

    @Test
    void a_row_of_the_wrong_length_is_a_flaw_and_left_out() {
        CsvTable table = CsvTable.read("a,b\n1\n1,2,3\n1,2\n");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.flaws())
                .extracting(flaw -> flaw.at().line() + " " + flaw.what() + "; " + flaw.expected())
                .containsExactly(
                        "2 the row has 1 field; 2 fields as in the header",
                        "3 the row has 3 fields; 2 fields as in the header");
    }

    @Test
    void an_empty_text_is_a_table_without_columns() {
        assertThat(CsvTable.read("").header()).isEmpty();
    }
}
