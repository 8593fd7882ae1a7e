package org.endstate.agreement.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endstate.agreement.Language;
import org.endstate.agreement.Paragraph;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    private static final int CASES = 3_000;
    private static final List<String> WORDS = List.of(
            "until",
            "September",
            "2026",
            "٢٠٢٦",
            "أيلول",
            "من",
            "the",
            "the",
            ",",
            ".",
            "\n",
            " ",
            "  ",
            "\uD83D\uDE00");

    private static Paragraph english(String id, String words) {
        return new Paragraph(id, Map.of(Language.EN, words));
    }

    @Test
    void a_paragraph_that_was_added_removed_moved_or_reworded_is_said_to_be() {
        List<Paragraph> before = List.of(
                english("scope", "One."),
                english("end", "It ends in 2025."),
                english("guard", "A guard stays."),
                english("claims", "Claims are paid."));
        List<Paragraph> after = List.of(
                english("guard", "A guard stays."),
                english("scope", "One."),
                english("end", "It ends in 2026."),
                english("review", "A review follows."));
        assertThat(TextDiff.between(before, after).changes())
                .containsExactly(
                        new ParagraphChange.Removed(before.get(3), 3),
                        new ParagraphChange.Moved("guard", 2, 0),
                        new ParagraphChange.Added(after.get(3), 3),
                        new ParagraphChange.Reworded(
                                "end",
                                Language.EN,
                                List.of(new Rewording("It ends in ", "2025", "2026"), new Rewording(".", "", ""))));
    }

    @Test
    void neighbouring_words_that_only_a_blank_keeps_apart_change_together() {
        assertThat(WordDiff.between("by the end of May", "by a day in May"))
                .containsExactly(new Rewording("by ", "the end of", "a day in"), new Rewording(" May", "", ""));
    }

    @Test
    void a_translation_that_comes_later_is_all_inserted() {
        Paragraph both = new Paragraph("p", Map.of(Language.EN, "Now.", Language.AR, "الآن."));
        assertThat(TextDiff.between(List.of(english("p", "Now.")), List.of(both))
                        .changes())
                .containsExactly(
                        new ParagraphChange.Reworded("p", Language.AR, List.of(new Rewording("", "", "الآن."))));
    }

    @Test
    void one_language_can_be_looked_at_alone() {
        Paragraph before = new Paragraph("p", Map.of(Language.EN, "One.", Language.AR, "واحد."));
        Paragraph after = new Paragraph("p", Map.of(Language.EN, "Two.", Language.AR, "اثنان."));
        TextDiff diff = TextDiff.between(List.of(before), List.of(after));
        assertThat(diff.changes()).hasSize(2);
        assertThat(diff.in(Language.AR).changes()).singleElement().hasFieldOrPropertyWithValue("language", Language.AR);
    }

    @Test
    void the_difference_applied_to_the_version_before_gives_the_version_after() {
        for (int seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Paragraph> before = text(random);
            List<Paragraph> after = random.nextInt(4) == 0 ? text(random) : edited(before, random);
            assertThat(TextDiff.between(before, after).apply(before))
                    .as("seed %d", seed)
                    .isEqualTo(after);
        }
    }

    @Test
    void a_text_does_not_differ_from_itself() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Paragraph> text = text(new SplittableRandom(seed));
            assertThat(TextDiff.between(text, text).isEmpty())
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void as_few_paragraphs_as_can_be_count_as_moved() {
        for (int seed = 0; seed < 300; seed++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, 7).boxed().toList());
            Collections.shuffle(order, shuffler(seed));
            List<Paragraph> before = IntStream.range(0, 7)
                    .mapToObj(i -> english("p" + i, "Same."))
                    .toList();
            List<Paragraph> after = order.stream().map(before::get).toList();
            assertThat(TextDiff.between(before, after).changes())
                    .as("seed %d: %s", seed, order)
                    .hasSize(7 - longestRising(order))
                    .allMatch(ParagraphChange.Moved.class::isInstance);
        }
    }

    private static RandomGenerator shuffler(long seed) {
        return new SplittableRandom(seed);
    }

    /** By trying all 128 choices. */
    private static int longestRising(List<Integer> order) {
        int longest = 0;
        for (int choice = 0; choice < 1 << order.size(); choice++) {
            int mask = choice;
            List<Integer> chosen = IntStream.range(0, order.size())
                    .filter(i -> (mask >> i & 1) == 1)
                    .mapToObj(order::get)
                    .toList();
            if (chosen.equals(chosen.stream().sorted().toList())) {
                longest = Math.max(longest, chosen.size());
            }
        }
        return longest;
    }

    @Test
    void a_difference_cannot_be_applied_to_another_version() {
        TextDiff diff = TextDiff.between(List.of(english("p", "One.")), List.of(english("p", "Two.")));
        assertThatThrownBy(() -> diff.apply(List.of(english("p", "Three."))))
                .hasMessageContaining("[p] reads otherwise in [EN]");
        TextDiff gone = TextDiff.between(List.of(english("p", "One.")), List.of());
        assertThatThrownBy(() -> gone.apply(List.of())).hasMessageContaining("no paragraph [p]");
    }

    @Test
    void two_paragraphs_of_one_id_are_refused() {
        List<Paragraph> twice = List.of(english("p", "One."), english("p", "Two."));
        assertThatThrownBy(() -> TextDiff.between(twice, List.of())).hasMessageContaining("[p] stands twice");
    }

    private static List<Paragraph> text(SplittableRandom random) {
        Set<String> ids = new HashSet<>();
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> "p" + random.nextInt(10))
                .filter(ids::add)
                .map(id -> new Paragraph(id, words(random)))
                .toList();
    }

    private static Map<Language, String> words(SplittableRandom random) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        int languages = 1 + random.nextInt(3);
        if ((languages & 1) == 1) {
            words.put(Language.EN, sentence(random));
        }
        if ((languages & 2) == 2) {
            words.put(Language.AR, sentence(random));
        }
        return words;
    }

    private static String sentence(SplittableRandom random) {
        return "x"
                + IntStream.range(0, random.nextInt(12))
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static List<Paragraph> edited(List<Paragraph> before, SplittableRandom random) {
        List<Paragraph> after = new ArrayList<>(before);
        after.removeIf(paragraph -> random.nextInt(5) == 0);
        Collections.shuffle(after, shuffler(random.nextLong()));
        after.replaceAll(
                paragraph -> random.nextInt(3) == 0 ? new Paragraph(paragraph.id(), words(random)) : paragraph);
        if (random.nextBoolean()) {
            after.add(random.nextInt(after.size() + 1), new Paragraph("new", words(random)));
        }
        return after;
    }
}
