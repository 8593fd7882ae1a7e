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

    /**
     * Why an entry may not be put down.
     *
     * @param reason what stands against it
     * @param remedy what would be right
     */
    public record Objection(String reason, String remedy) {}

    /** A fold that goes on from this register. */
    public static Fold from(Register register) {
        Fold fold = new Fold();
        register.entries().forEach(fold::add);
        return fold;
    }

    /** The same as it stands now; what either takes in later, the other does not hold. */
    public Fold copy() {
        Fold copy = new Fold();
        copy.entries.addAll(entries);
        copy.byId.putAll(byId);
        copy.statuses.putAll(statuses);
        return copy;
    }

    /** Why this entry may not be put down now; empty where it may. */
    public Optional<Objection> objection(RegisterEntry entry) {
        if (byId.containsKey(entry.id())) {
            return no(
                    "The id [" + entry.id() + "] is in the register already.",
                    "Maybe give the entry an id of its own: nothing is ever put in another's place.");
        }
        return switch (entry) {
            case Document document -> Optional.empty();
            case Question question -> Optional.empty();
            case Event event -> Optional.empty();
            case Account account -> objection(account);
            case Assessment assessment ->
                missing(Event.class, assessment.event())
                        .or(() -> assessment.supersedes().flatMap(former -> missing(Assessment.class, former)));
            case Complaint complaint -> missing(Event.class, complaint.event());
            case Response response -> missing(Complaint.class, response.complaint());
            case Impact impact -> missing(Event.class, impact.event());
            case StatusChange change -> objection(change);
        };
    }

    private Optional<Objection> objection(Account account) {
        return missing(Question.class, account.about().question())
                .or(() -> account.about().event().flatMap(event -> missing(Event.class, event)))
                .or(() -> account.origin().sources().stream()
                        .flatMap(source -> missing(Document.class, source).stream())
                        .findFirst());
    }

    private Optional<Objection> objection(StatusChange change) {
        Status now = statuses.get(change.subject());
        if (now == null) {
            return no("There is no event or complaint [" + change.subject() + "].", "Maybe put it down first.");
        }
        return now.next().contains(change.to())
                ? Optional.empty()
                : no(
                        "[" + change.subject() + "] is [" + now + "] and cannot become [" + change.to() + "].",
                        "Maybe it is one of " + now.next() + ".");
    }

    private Optional<Objection> missing(Class<? extends RegisterEntry> kind, String id) {
        return kind.isInstance(byId.get(id))
                ? Optional.empty()
                : no(
                        "There is no " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " [" + id + "].",
                        "Maybe put it down first.");
    }

    private static Optional<Objection> no(String reason, String remedy) {
        return Optional.of(new Objection(reason, remedy));
    }

    /** Puts the entry down; throws where there is an objection. */
    public void add(RegisterEntry entry) {
        objection(entry).ifPresent(why -> {
            throw new IllegalArgumentException(why.reason() + "\n" + why.remedy());
        });
        entries.add(entry);
        byId.put(entry.id(), entry);
        switch (entry) {
            case Event event -> statuses.put(event.id(), Status.REPORTED);
            case Complaint complaint -> statuses.put(complaint.id(), Status.REPORTED);
            case StatusChange change -> statuses.put(change.subject(), change.to());
            case Document d -> {}
            case Question q -> {}
            case Account a -> {}
            case Assessment a -> {}
            case Response r -> {}
            case Impact i -> {}
        }
    }

    /** Where an event or complaint stands; empty where there is no such. */
    public Optional<Status> findStatus(String subject) {
        return Optional.ofNullable(statuses.get(subject));
    }

    /** What was taken in so far. */
    public Register register() {
        return new Register(entries, statuses);
    }
}
