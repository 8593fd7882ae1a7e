package org.endstate.evidence.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes in entries one by one, each held against those before it. Not for several threads. */
public final class Fold {

    private final List<RegisterEntry> entries = new ArrayList<>();
    private final Map<String, RegisterEntry> byId = new LinkedHashMap<>();
    private final Map<String, Status> statuses = new LinkedHashMap<>();

    /** Why this entry may not be put down now, in a sentence; empty where it may. */
    public Optional<String> objection(RegisterEntry entry) {
        if (byId.containsKey(entry.id())) {
            return Optional.of("The id [" + entry.id() + "] is in the register already.\n"
                    + "Maybe give the entry an id of its own: nothing is ever put in another's place.");
        }
        return switch (entry) {
            case Question question -> Optional.empty();
            case Event event -> Optional.empty();
            case Account account ->
                missing(Question.class, account.about().question())
                        .or(() -> account.about().event().flatMap(event -> missing(Event.class, event)));
            case Assessment assessment ->
                missing(Event.class, assessment.event())
                        .or(() -> assessment.supersedes().flatMap(former -> missing(Assessment.class, former)));
            case Complaint complaint -> missing(Event.class, complaint.event());
            case Response response -> missing(Complaint.class, response.complaint());
            case Impact impact -> missing(Event.class, impact.event());
            case StatusChange change -> objection(change);
        };
    }

    private Optional<String> objection(StatusChange change) {
        Status now = statuses.get(change.subject());
        if (now == null) {
            return Optional.of("There is no event or complaint [" + change.subject() + "].");
        }
        return now.next().contains(change.to())
                ? Optional.empty()
                : Optional.of("[" + change.subject() + "] is [" + now + "] and cannot become [" + change.to() + "].\n"
                        + "Maybe it is one of " + now.next() + ".");
    }

    private Optional<String> missing(Class<? extends RegisterEntry> kind, String id) {
        return kind.isInstance(byId.get(id))
                ? Optional.empty()
                : Optional.of("There is no " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " [" + id + "].");
    }

    /** Puts the entry down; throws where there is an objection. */
    public void add(RegisterEntry entry) {
        objection(entry).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        entries.add(entry);
        byId.put(entry.id(), entry);
        switch (entry) {
            case Event event -> statuses.put(event.id(), Status.REPORTED);
            case Complaint complaint -> statuses.put(complaint.id(), Status.REPORTED);
            case StatusChange change -> statuses.put(change.subject(), change.to());
            case Question q -> {}
            case Account a -> {}
            case Assessment a -> {}
            case Response r -> {}
            case Impact i -> {}
        }
    }

    /** What was taken in so far. */
    public Register register() {
        return new Register(entries, statuses);
    }
}
