package org.endstate.web.commission;

import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.commission.proceedings.Content;
import org.endstate.commission.proceedings.Proposal;
import org.endstate.provenance.ContentHash;

/**
 * What a party means to put before the commission. It stays with the party until it is put down.
 *
 * @param id of the draft; empty for a new one
 * @param author who changed it last
 * @param item id that it will have on the record
 * @param replaces id of the item it is to replace; empty for none
 */
public record ItemDraft(String id, String author, About about, String item, String replaces, Words words) {

    /**
     * What it is about.
     *
     * @param detail kind of clause, working group, course, or hash of a plan's manifest
     * @param subject of a decision: id of a gate, milestone or site; empty for all others
     */
    public record About(Kind kind, String detail, String subject) {}

    /** Its words in both languages; empty where they are not written yet. */
    public record Words(String en, String ar) {}

    /** What can be drafted. */
    public enum Kind {
        PARAGRAPH,
        SUBMISSION,
        DECISION,
        TIMELINE
    }

    /** The same under another id on the record. */
    ItemDraft called(String other) {
        return new ItemDraft(id, author, about, other, replaces, words);
    }

    /** What would be put down; throws {@link IllegalArgumentException} where the detail is none of its kind. */
    Proposal proposal() {
        SortedMap<Language, String> text = new TreeMap<>();
        put(text, Language.EN, words.en());
        put(text, Language.AR, words.ar());
        return new Proposal(item, content(), text, replaces);
    }

    private static void put(SortedMap<Language, String> text, Language language, String words) {
        if (!words.isBlank()) {
            text.put(language, words.strip());
        }
    }

    private Content content() {
        return switch (about.kind()) {
            case PARAGRAPH -> new Content.Paragraph(Clause.Kind.valueOf(about.detail()));
            case SUBMISSION -> new Content.Submission(about.detail(), new TreeMap<>());
            case DECISION -> new Content.Decision(Content.Course.valueOf(about.detail()), about.subject());
            case TIMELINE -> new Content.Timeline(new ContentHash(about.detail()));
        };
    }
}
