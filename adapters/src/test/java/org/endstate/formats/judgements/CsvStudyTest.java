package org.endstate.formats.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.endstate.judgement.Answer;
import org.endstate.judgement.Belief;
import org.endstate.judgement.Expert;
import org.endstate.judgement.Item;
import org.endstate.judgement.Scale;
import org.endstate.judgement.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvStudyTest {

    private static final String ITEMS = """
            item,kind,scale,levels,last,realisation,text
            attack,event,,,no,yes,An attack on the convoy in March
            sorties,quantity,LOG,,40,55,Sorties flown unaided in March
            isr,levels,,6,3,,Level of ISR on 30 June
            """;
    private static final String ANSWERS = """
            item,expert,party,probability,q5,q50,q95,l0,l1,l2,l3,l4,l5,reason
            attack,e1,host,0.2,,,,,,,,,,quiet
            sorties,e1,host,,30,50,90,,,,,,,
            isr,e1,host,,,,,0,0,0.25,0.5,0.25,0,
            attack,e2,lead,,,,,,,,,,,no answer
            """;

    @TempDir
    private Path folder;

    private StudyReading read(String items, String answers) throws IOException {
        Files.writeString(folder.resolve("march.items.csv"), items);
        Files.writeString(folder.resolve("march.answers.csv"), answers);
        return StudyFiles.read(folder).getFirst();
    }

    private List<String> problems(String items, String answers) throws IOException {
        return ((StudyReading.Refused) read(items, answers))
                .problems().stream()
                        .map(problem -> problem.toString().replace(folder + "/", ""))
                        .toList();
    }

    @Test
    void events_quantities_and_levels_stand_in_one_table() throws IOException {
        Study study = Studies.complete(read(ITEMS, ANSWERS));
        assertThat(study.name()).isEqualTo("march");
        assertThat(study.probabilities()).containsExactly(0.05, 0.5, 0.95);
        assertThat(study.experts()).containsExactly(new Expert("e1", "host"), new Expert("e2", "lead"));
        assertThat(study.items())
                .containsExactly(
                        new Item.Event(
                                "attack", "An attack on the convoy in March", Optional.of(true), Optional.of(false)),
                        new Item.Quantity(
                                "sorties",
                                "Sorties flown unaided in March",
                                Scale.LOG,
                                Optional.of(55.0),
                                Optional.of(40.0)),
                        new Item.Levels("isr", "Level of ISR on 30 June", 6, Optional.empty(), Optional.of(3)));
        assertThat(study.answers())
                .containsExactly(
                        new Answer("e1", "attack", new Belief.Probability(0.2)),
                        new Answer("e1", "sorties", new Belief.Quantiles(List.of(30.0, 50.0, 90.0))),
                        new Answer("e1", "isr", new Belief.Levels(List.of(0.0, 0.0, 0.25, 0.5, 0.25, 0.0))));
    }

    @Test
    void any_file_of_a_study_names_it() throws IOException {
        read(ITEMS, ANSWERS);
        assertThat(StudyFiles.read(folder.resolve("march.items.csv"))).isEqualTo(StudyFiles.read(folder));
        assertThat(StudyFiles.read(folder.resolve("march.answers.csv"))).isEqualTo(StudyFiles.read(folder));
    }

    @Test
    void all_problems_of_the_answers_are_told_at_once() throws IOException {
        String answers = """
                item,expert,party,probability,q5,q50,q95,l0,l1,l2,l3,l4,l5
                attak,e1,host,0.2,,,,,,,,,
                attack,e1,host,1.2,,,,,,,,,
                attack,e1,lead,0.5,,,,,,,,,
                sorties,e1,host,,30,20,90,,,,,,
                sorties,e2,lead,,30,,90,,,,,,
                isr,e1,host,0.5,,,,,,,,,
                isr,e2,lead,,,,,0.5,0.4,0,0,0,0
                attack,,lead,0.5,,,,,,,,,
                attack,e2,lead,0.5,,,,,,,,,
                attack,e2,lead,0.6,,,,,,,,,
                """;
        assertThat(problems(ITEMS, answers))
                .containsExactly(
                        "march.answers.csv:2:1: there is no item 'attak'; expected an item of the study; maybe"
                                + " 'attack'",
                        "march.answers.csv:3:16: 'probability' is '1.2'; expected a probability from 0 to 1",
                        "march.answers.csv:4:8: expert 'e1' answers 'attack' a second time; expected one row for each;"
                                + " the first is in line 3",
                        "march.answers.csv:4:11: expert 'e1' belongs to 'lead'; expected 'host' as before; another"
                                + " expert needs another alias",
                        "march.answers.csv:5:21: the answer of 'e1' to 'sorties' has quantiles that cross, 30.0 and"
                                + " 20.0; expected quantiles that rise",
                        "march.answers.csv:6:21: 'q50' is empty; expected all of q5,q50,q95, or none for a missing"
                                + " answer",
                        "march.answers.csv:7:13: 'probability' is '0.5'; expected nothing here for the item 'isr', with"
                                + " levels 0 to 5",
                        "march.answers.csv:8:17: the probabilities of the levels sum to 0.9; expected a sum of 1, give"
                                + " or take 0.005",
                        "march.answers.csv:9:8: 'expert' is empty; expected an alias of the expert",
                        "march.answers.csv:11:8: expert 'e2' answers 'attack' a second time; expected one row for each;"
                                + " the first is in line 10");
    }

    @Test
    void all_problems_of_the_items_are_told_at_once() throws IOException {
        String items = """
                item,kind,scale,levels,last,realisation,text
                a,event,UNI,,,maybe,
                b,quantity,LIN,,,,
                c,quantity,LOG,,,-3,
                d,levels,,1,,,
                e,levels,,6,7,6,
                f,date,,,,,
                f,event,,,,,
                ,event,,,,,
                """;
        assertThat(problems(items, "item,expert,party\n"))
                .containsExactly(
                        "march.items.csv:2:9: 'scale' is 'UNI'; expected nothing for an item of kind event",
                        "march.items.csv:2:15: 'realisation' is 'maybe'; expected yes or no, or nothing while it is not"
                                + " known",
                        "march.items.csv:3:12: 'scale' is 'LIN'; expected UNI or LOG",
                        "march.items.csv:4:18: 'realisation' is '-3'; expected a number above 0, at most"
                                + " 1e300, or nothing",
                        "march.items.csv:5:11: 'levels' is '1'; expected how many levels there are, 2 to 20",
                        "march.items.csv:6:13: 'last' is '7'; expected a level from 0 to 5, or nothing",
                        "march.items.csv:6:15: 'realisation' is '6'; expected a level from 0 to 5, or nothing",
                        "march.items.csv:7:3: 'kind' is 'date'; expected event, quantity or levels",
                        "march.items.csv:8:1: the item 'f' is there a second time; expected one row for each; the first"
                                + " is in line 7",
                        "march.items.csv:9:1: 'item' is empty; expected a name for the item");
    }

    @Test
    void the_columns_of_answers_rise_and_are_known() throws IOException {
        assertThat(problems(ITEMS, "item,expert,party,q50,q5\n"))
                .containsExactly(
                        "march.answers.csv:1:1: the quantile columns q50,q5 do not rise; expected q5,q50,q95 or"
                                + " the like");
        assertThat(problems(ITEMS, "item,expert,party,q50,best\n"))
                .containsExactly(
                        "march.answers.csv:1:1: the table has an unknown column 'best'; expected"
                                + " item,expert,party,reason, and probability, q5,q50,q95 …, or l0,l1 … as the items"
                                + " need them",
                        "march.answers.csv:1:1: there is one quantile column only; expected two or more, such as"
                                + " q5,q50,q95");
        assertThat(problems(ITEMS, "item,expert,party,l0,l2\n"))
                .containsExactly(
                        "march.answers.csv:1:1: the level columns are l0,l2; expected l0,l1 and so on, none left"
                                + " out");
    }

    @Test
    void a_table_without_the_columns_for_an_item_says_so() throws IOException {
        assertThat(problems(ITEMS, "item,expert,party,l0,l1\nisr,e1,host,0.5,0.5\n"))
                .containsExactly("march.answers.csv:2:1: the item 'isr' has 6 levels, the table 2 columns for them;"
                        + " expected columns l0 to l5");
    }

    @Test
    void missing_files_and_empty_folders_are_told() throws IOException {
        assertThat(refused(StudyFiles.read(folder)))
                .isEqualTo(":1:1: the folder holds no study; expected NAME.answers.csv with NAME.items.csv, or NAME.dtt"
                        + " with NAME.rls");
        assertThat(refused(StudyFiles.read(folder.resolve("x.dtt"))))
                .isEqualTo("/x.dtt:1:1: there is no such file;" + " expected a readable file");
        assertThat(refused(StudyFiles.read(folder.resolve("x.txt"))))
                .startsWith("/x.txt:1:1: there is no such file or folder");
        Files.writeString(folder.resolve("march.answers.csv"), ANSWERS);
        assertThat(refused(StudyFiles.read(folder))).startsWith("/march.items.csv:1:1: there is no such file");
    }

    private String refused(List<StudyReading> readings) {
        return ((StudyReading.Refused) readings.getFirst())
                .problems()
                .getFirst()
                .toString()
                .replace(folder.toString(), "");
    }
}
