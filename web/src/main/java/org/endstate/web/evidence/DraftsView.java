package org.endstate.web.evidence;

import java.util.List;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.web.account.Person;
import org.endstate.web.screen.MissionPage;

/**
 * The drafts of one side.
 *
 * @param kinds which kinds of entries whoever looks may put down
 * @param stated in the files of the mission and not on the record, in an order in which it can be put down
 */
public record DraftsView(MissionPage on, List<EntryKind> kinds, List<Line> lines, List<Stated> stated) {

    /** What the mission's files state and nobody has put on the record yet. */
    public record Stated(String id, String text) {}

    public DraftsView {
        stated = List.copyOf(stated);
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /**
     * A draft.
     *
     * @param text what it says, in a line
     * @param stands whether it can be put down as things stand
     * @param before id of what has to be on the record before it; empty where it can be put there now
     * @param mine whether whoever looks may put down such an entry
     */
    public record Line(EntryDraft draft, String text, String written, boolean stands, String before, boolean mine) {}

    static DraftsView of(
            MissionPage on,
            Person person,
            List<DraftStanding> standings,
            List<RegisterEntry> notOnRecord,
            Prerequisites prerequisites) {
        EvidenceWords words = EvidenceWords.of(on);
        return new DraftsView(
                on,
                EntryKind.of(person.role()),
                standings.stream()
                        .map(one -> line(one, person, words, prerequisites))
                        .toList(),
                notOnRecord.stream()
                        .map(entry -> new Stated(entry.id(), text(entry, words)))
                        .toList());
    }

    private static Line line(DraftStanding standing, Person person, EvidenceWords words, Prerequisites prerequisites) {
        EntryDraft draft = standing.draft();
        String written = words.say(
                "draft.written",
                draft.written().by(),
                words.day(java.time.LocalDate.ofInstant(draft.written().at(), java.time.ZoneOffset.UTC)));
        String before = standing.entry()
                .map(entry -> prerequisites.next(entry).id())
                .filter(id -> !id.equals(draft.entry()))
                .orElse("");
        String text = standing.entry().map(entry -> text(entry, words)).orElse(draft.entry());
        return new Line(
                draft,
                text,
                written,
                standing.entry().isPresent(),
                before,
                draft.kind().isOf(person.role()));
    }

    private static String text(RegisterEntry entry, EvidenceWords words) {
        return new EntryText(words).of(entry);
    }
}
