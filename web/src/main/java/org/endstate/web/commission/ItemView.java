package org.endstate.web.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.agreement.Language;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Content;
import org.endstate.commission.proceedings.History;
import org.endstate.commission.proceedings.Item;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.commission.proceedings.Verb;
import org.endstate.record.VerifyingKey;
import org.endstate.web.commission.ActPage.Shown;

/**
 * An item of the record as a page shows it.
 *
 * @param verbs what who looks at it may do to it now
 * @param history what was done to it; empty in a list
 */
public record ItemView(Item item, List<Verb> verbs, List<History.Step> history) {

    /** What moves an item; the verbs that need words come with a field for them. */
    private static final List<Verb> MOVES = List.of(
            Verb.AGREE,
            Verb.AGREE_AD_REFERENDUM,
            Verb.BRACKET,
            Verb.RESERVE,
            Verb.OBJECT,
            Verb.LIFT,
            Verb.NOTE,
            Verb.DISPUTE,
            Verb.SILENCE,
            Verb.CLOSE_SILENCE,
            Verb.ESCALATE,
            Verb.LAPSE,
            Verb.SEE);

    public ItemView {
        verbs = List.copyOf(verbs);
        history = List.copyOf(history);
    }

    /** An item without its history. */
    static ItemView of(Commission commission, Proceedings now, Item item, Optional<VerifyingKey> key) {
        List<Verb> verbs = MOVES.stream()
                .filter(verb -> key.isPresent()
                        && allowed(commission, now, item, verb, key.get().name()))
                .toList();
        return new ItemView(item, verbs, List.of());
    }

    private static boolean allowed(Commission commission, Proceedings now, Item item, Verb verb, String author) {
        Act move = new Act.Move(verb, item.proposal().id(), item.text().hex(), "?");
        return now.against(commission.unsigned(move, author)).isEmpty();
    }

    ItemView with(List<History.Step> steps) {
        return new ItemView(item, verbs, steps);
    }

    public String id() {
        return item.proposal().id();
    }

    /** Hash of its text as it stands. */
    public String text() {
        return item.text().hex();
    }

    /** Its words, by language. */
    public List<Shown> words() {
        List<Shown> words = new ArrayList<>();
        item.proposal()
                .text()
                .forEach((Language language, String text) -> words.add(
                        new Shown("item.text." + language, language.name().toLowerCase(Locale.ROOT), text)));
        return words;
    }

    /** Key of the word for what it is. */
    public String word() {
        return "item.word." + item.proposal().content().word();
    }

    /** What it is about beyond its words; the key of the words for it, or itself where there are none. */
    public List<String> about() {
        return switch (item.proposal().content()) {
            case Content.Founding founding -> List.of();
            case Content.Paragraph(var kind) -> List.of("kind." + kind);
            case Content.Submission(String group, var dissent) -> List.of(group);
            case Content.Decision(var course, String subject) -> List.of("course." + course, subject);
            case Content.Timeline(var manifest) -> List.of(manifest.hex());
        };
    }
}
