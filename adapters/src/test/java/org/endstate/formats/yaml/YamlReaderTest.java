package org.endstate.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.endstate.formats.text.Place;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private static Fields read(String text) {
        YamlReader.Tree tree = YamlReader.read(text);
        assertThat(tree.flaws()).isEmpty();
        return (Fields) tree.root().orElseThrow();
    }

    @Test
    void values_know_where_they_stand_in_characters() {
        Fields root = read("a: 1\nb: [😀, {c: x}]\n");

        assertThat(root.placeOf("a")).isEqualTo(new Place(1, 4));
        assertThat(root.listGroups("b").getFirst().placeOf("c")).isEqualTo(new Place(2, 12));
    }

    @Test
    void numbers_and_dates_are_read_when_asked_for() {
        Fields root = read("n: 1e3\nq: \"12\"\nd: 2024-02-29\nx: 2023-02-29\nt: true\nnan: .nan\nbig: 1e400\n");

        assertThat(root.findNumber("n")).contains(1000.0);
        assertThat(root.findNumber("q")).as("in quotes it is text").isEmpty();
        assertThat(root.findDate("d")).hasToString("Optional[2024-02-29]");
        assertThat(root.findDate("x")).as("no such day").isEmpty();
        assertThat(root.findScalar("t").flatMap(Scalar::findTruth)).contains(true);
        assertThat(root.findNumber("nan")).isEmpty();
        assertThat(root.findNumber("big")).as("beyond the largest number").isEmpty();
    }

    @Test
    void an_alias_stands_for_its_value() {
        assertThat(read("a: &x [1, 2]\nb: *x\n").listTexts("b")).containsExactly("1", "2");
    }

    @Test
    void nothing_written_is_blank_however_it_is_written() {
        Fields root = read("a:\nb: ~\nc: null\nd: ''\ne: '~'\n");

        assertThat(root.has("a") || root.has("b") || root.has("c") || root.has("d"))
                .isFalse();
        assertThat(root.findText("e")).contains("~");
    }

    @Test
    void text_of_nothing_but_unprinted_separators_is_blank() {
        assertThat(read("a: \u2028\n").has("a")).isFalse();
    }

    @Test
    void a_file_of_comments_is_empty() {
        assertThat(YamlReader.read("# nothing yet\n"))
                .isEqualTo(new YamlReader.Tree(java.util.Optional.empty(), java.util.List.of()));
    }
}
