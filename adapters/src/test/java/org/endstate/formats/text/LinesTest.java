package org.endstate.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void lines_end_with_a_line_feed_a_carriage_return_or_both() {
        Lines lines = new Lines("a\nb\r\nc\rd");

        assertThat(lines.find(1)).contains("a");
        assertThat(lines.find(2)).contains("b");
        assertThat(lines.find(3)).contains("c");
        assertThat(lines.find(4)).contains("d");
        assertThat(lines.find(5)).isEmpty();
    }

    @Test
    void the_caret_stands_under_the_place() {
        assertThat(new Lines("x\n  area: anbr\n").excerpt(new Place(2, 9)))
                .isEqualTo("     2 |   area: anbr\n       |         ^");
    }

    @Test
    void a_long_line_is_cut_to_the_part_around_the_place() {
        String excerpt = new Lines("a".repeat(500) + "X" + "b".repeat(500)).excerpt(new Place(1, 501));

        String[] shown = excerpt.split("\n");
        assertThat(shown[0]).hasSize(9 + 100);
        assertThat(shown[0].charAt(shown[1].indexOf('^'))).isEqualTo('X');
    }

    @Test
    void what_cannot_be_printed_is_replaced_so_that_the_caret_keeps_its_place() {
        assertThat(new Lines("a\tb\u001b[31mc").excerpt(new Place(1, 4))).startsWith("     1 | a b [31mc\n");
        assertThat(Quoted.of("two\nlines\u202e")).isEqualTo("'two lines�'");
    }

    @Test
    void a_blank_line_has_no_excerpt() {
        assertThat(new Lines("\n\n").excerpt(new Place(2, 1))).isEmpty();
    }
}
