package org.endstate.web.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Document;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.StatusChange;

/**
 * What has to be on the record before an entry: what it builds on may so far be in the folder of the mission only, or a
 * draft.
 *
 * @param onRecord what is there
 * @param known what else is known: the folder, drafts, documents
 */
record Prerequisites(Register onRecord, List<RegisterEntry> known) {

    Prerequisites {
        known = List.copyOf(known);
    }

    /** The entry to be put down next: the first that is missing under this one, or this one itself. */
    RegisterEntry next(RegisterEntry entry) {
        return references(entry)
                .filter(id -> onRecord.entries().stream()
                        .noneMatch(there -> there.id().equals(id)))
                .flatMap(id -> find(id).stream())
                .map(this::next)
                .findFirst()
                .orElse(entry);
    }

    private Optional<RegisterEntry> find(String id) {
        return known.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Stream<String> references(RegisterEntry entry) {
        return switch (entry) {
            case Account one ->
                Stream.of(
                                Stream.of(one.about().question()),
                                one.about().event().stream(),
                                one.origin().sources().stream())
                        .flatMap(ids -> ids);
            case Assessment one -> Stream.concat(Stream.of(one.event()), one.supersedes().stream());
            case Complaint one -> Stream.of(one.event());
            case Response one -> Stream.of(one.complaint());
            case Impact one -> Stream.of(one.event());
            case StatusChange one -> Stream.of(one.subject());
            case Document one -> Stream.empty();
            case Question one -> Stream.empty();
            case Event one -> Stream.empty();
        };
    }
}
