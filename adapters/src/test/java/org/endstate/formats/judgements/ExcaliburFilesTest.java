package org.endstate.formats.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.endstate.formats.text.Problem;
import org.endstate.judgement.Belief;
import org.endstate.judgement.ClassicalModel;
import org.endstate.judgement.Item;
import org.endstate.judgement.Scale;
import org.endstate.judgement.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcaliburFilesTest {

    private static final String HEADER = "* CLASS ASCII OUTPUT FILE. NQ=   3   QU=   5  50  95\n";

    @TempDir
    private Path folder;

    private StudyReading read(String answers, String realisations) throws IOException {
        Files.writeString(folder.resolve("s.DTT"), HEADER + answers, StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("S.rls"), realisations, StandardCharsets.ISO_8859_1);
        return StudyFiles.read(folder.resolve("s.DTT")).getFirst();
    }

    private static String answer(int expert, String name, int number, String item, String rest) {
        return "%5d %8s %4d %14s %s\n".formatted(expert, name, number, item, rest);
    }

    private static String realised(int number, String item, String rest) {
        return "%5d %14s %s\n".formatted(number, item, rest);
    }

    private List<String> problems(String answers, String realisations) throws IOException {
        return ((StudyReading.Refused) read(answers, realisations))
                .problems().stream().map(this::inFolder).toList();
    }

    private String inFolder(Problem problem) {
        return problem.toString().replace(folder + "/", "");
    }

    @Test
    void items_belong_together_by_name_whatever_their_numbers() throws IOException {
        Study study = Studies.complete(read(
                answer(1, "A", 1, "first", "UNI 1 2 3") + answer(1, "A", 2, "second", "UNI 4 5 6"),
                realised(1, "second", "5.5 UNI") + realised(2, "first", "1.5 UNI")));
        assertThat(study.items()).extracting(Item::id).containsExactly("first", "second");
        assertThat(study.items()).extracting(Item::realisation).isEqualTo(List.of(Optional.of(1.5), Optional.of(5.5)));
    }

    @Test
    void names_may_hold_blanks_digits_and_the_names_of_the_scales() throws IOException {
        Study study = Studies.complete(read(
                answer(1, "Exp 1", 1, "log 10 lift", "UNI 1 2 3") + answer(1, "Exp 1", 2, "a log 5", "log 1 2 3"),
                realised(1, "log 10 lift", "2.5 UNI How much? log 3") + realised(2, "a log 5", "2.5 log")));
        assertThat(study.experts().getFirst().id()).isEqualTo("Exp 1");
        assertThat(study.items()).extracting(Item::id).containsExactly("log 10 lift", "a log 5");
        assertThat(study.items())
                .extracting(item -> ((Item.Quantity) item).scale())
                .containsExactly(Scale.UNI, Scale.LOG);
        assertThat(study.items().getFirst().text()).isEqualTo("How much? log 3");
    }

    @Test
    void a_value_near_minus_999_is_missing_and_an_answer_with_one_missing_is_not_scored() throws IOException {
        StudyReading reading = read(
                answer(1, "A", 1, "x", "UNI -999.5 -999.5 -999.5")
                        + answer(1, "A", 2, "y", "UNI -995 4 5")
                        + answer(2, "B", 1, "x", "UNI 1 2 3")
                        + answer(2, "B", 2, "y", "UNI 1 2 3"),
                realised(1, "x", "-9.96000E+0002 UNI") + realised(2, "y", "2 UNI"));
        Study study = Studies.complete(reading);
        assertThat(study.items().getFirst().realisation()).isEmpty();
        assertThat(study.answers().getFirst().belief()).isEqualTo(new Belief.Incomplete(List.of(4.0, 5.0)));
        assertThat(ClassicalModel.of(study).experts().getFirst().score()).isEmpty();
        assertThat(((StudyReading.Complete) reading).doubts())
                .extracting(this::inFolder)
                .containsExactly("s.DTT:3:40: the answer of 'A' to 'y' lacks 1 of 3 quantiles and is not scored;"
                        + " expected all quantiles or none");
    }

    @Test
    void file_names_differ_in_case_and_text_is_latin_1() throws IOException {
        Study study = Studies.complete(
                read(answer(1, "José", 1, "año", "UNI 1 2 3"), realised(1, "año", "2 UNI") + "\u001a"));
        assertThat(study.experts().getFirst().id()).isEqualTo("José");
        assertThat(study.items().getFirst().realisation()).isEqualTo(Optional.of(2.0));
    }

    @Test
    void columns_may_be_shifted_and_separated_by_tabs() throws IOException {
        Study study = Studies.complete(read(" 1 Longer-name  1 some item \tUNI\t1\t2\t3\n", " 1 some item  2 UNI\n"));
        assertThat(study.experts().getFirst().id()).isEqualTo("Longer-name");
        assertThat(study.items().getFirst().realisation()).isEqualTo(Optional.of(2.0));
    }

    @Test
    void a_study_without_realisations_is_read_with_a_doubt() throws IOException {
        Files.writeString(folder.resolve("alone.dtt"), HEADER + answer(1, "A", 1, "x", "UNI 1 2 3"));
        StudyReading reading = StudyFiles.read(folder.resolve("alone.dtt")).getFirst();
        assertThat(((StudyReading.Complete) reading).doubts())
                .extracting(this::inFolder)
                .containsExactly(
                        "alone.dtt:1:1: there are no realisations beside the answers; expected a file alone.rls");
    }

    @Test
    void all_problems_are_told_at_once_with_their_places() throws IOException {
        assertThat(problems(
                        answer(1, "A", 1, "x", "UNI 1 3 2")
                                + answer(1, "A", 2, "y", "LOG 0 1 2")
                                + answer(1, "B", 3, "z", "UNI 1 2 3")
                                + answer(1, "A", 1, "x", "UNI 1 2 3")
                                + answer(1, "A", 4, "u", "UNI 1 1 3")
                                + answer(1, "A", 5, "v", "UNI 1 2")
                                + answer(1, "A", 6, "w", "UNI 1 2,5 3")
                                + answer(2, "C", 2, "y", "UNI 1 2 3")
                                + "nothing\n",
                        realised(1, "x", "wrong UNI") + realised(2, "y", "-1 LOG") + "7\n"))
                .containsExactly(
                        "s.DTT:2:44: the answer of 'A' to 'x' has quantiles that cross, 3.0 and 2.0; expected quantiles"
                                + " that rise",
                        "s.DTT:3:40: the answer of 'A' to 'y' has the quantile 0.0 on the scale LOG; expected a number"
                                + " above 0, at most 1e300; if the item can be 0 or less, give it the scale UNI",
                        "s.DTT:4:1: expert 1 is 'B'; expected 'A' as before",
                        "s.DTT:5:1: expert 'A' answers 'x' a second time; expected one line for each; the first is line"
                                + " 2",
                        "s.DTT:6:42: the answer of 'A' to 'u' has two equal quantiles, 1.0 and 1.0; expected quantiles"
                                + " that rise; two equal quantiles claim a certainty: ask the expert, or mark the"
                                + " answer as missing",
                        "s.DTT:7:1: the line has 2 of the 3 quantiles of the header; expected all of them; where there"
                                + " is no answer, -999.5 for each",
                        "s.DTT:8:42: '2,5' is not a number; expected a number such as 1.5 or 1.50000E+0000; write a"
                                + " point for the decimal comma",
                        "s.DTT:9:1: the item 'y' is on the scale UNI; expected LOG as before",
                        "s.DTT:10:1: the line is no answer; expected number and name of the expert, number and name of"
                                + " the item, UNI or LOG, and 3 numbers",
                        "S.rls:1:1: the line is no realisation; expected number and name of the item, its value, and"
                                + " UNI or LOG",
                        "S.rls:2:22: the realisation -1.0 is on the scale LOG; expected a number above 0, at most"
                                + " 1e300",
                        "S.rls:3:1: the line is no realisation; expected number and name of the item, its value, and"
                                + " UNI or LOG");
    }

    @Test
    void a_realisation_of_no_item_is_a_doubt_that_names_the_nearest() throws IOException {
        StudyReading reading = read(answer(1, "A", 1, "sorties", "UNI 1 2 3"), realised(1, "sortis", "2 UNI"));
        assertThat(((StudyReading.Complete) reading).doubts())
                .extracting(this::inFolder)
                .containsExactly("S.rls:1:1: nobody answered an item 'sortis'; it is left out; maybe 'sorties'");
    }

    @Test
    void a_header_that_names_no_quantiles_is_refused() throws IOException {
        Files.writeString(folder.resolve("h.dtt"), "NQ=3 QU= 5 50\n");
        Files.writeString(folder.resolve("i.dtt"), "hello\n");
        Files.writeString(folder.resolve("j.dtt"), "NQ=2 QU= 50 50\n");
        List<String> problems = StudyFiles.read(folder).stream()
                .map(reading ->
                        inFolder(((StudyReading.Refused) reading).problems().getFirst()))
                .toList();
        assertThat(problems.get(0)).startsWith("h.dtt:1:1: the header announces 3 quantiles and names 2");
        assertThat(problems.get(1)).startsWith("i.dtt:1:1: the first line does not name the quantiles");
        assertThat(problems.get(2)).startsWith("j.dtt:1:10: the quantile '50' does not rise");
    }
}
