package org.endstate.evidence.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.register.RegisterEntry.Kind;

/** Takes in entries one by one, each held against those before it. Not for several threads. */
public final class Fold {

    private final List<RegisterEntry> entries = new ArrayList<>();
    private final Map<String, RegisterEntry> byId = new LinkedHashMap<>();
    private final Map<String, Status> statuses = new LinkedHashMap<>();

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
            return Optional.of(new Objection.IdTaken(entry.id()));
        }
        return switch (entry) {
            case Document document -> Optional.empty();
            case Question question -> Optional.empty();
            case Event event -> Optional.empty();
            case Account account -> objection(account);
            case Assessment assessment ->
                missing(Kind.EVENT, assessment.event())
                        .or(() -> assessment.supersedes().flatMap(former -> missing(Kind.ASSESSMENT, former)));
            case Complaint complaint -> missing(Kind.EVENT, complaint.event());
            case Response response -> missing(Kind.COMPLAINT, response.complaint());
            case Impact impact -> missing(Kind.EVENT, impact.event());
            case StatusChange change -> objection(change);
        };
    }

    private Optional<Objection> objection(Account account) {
        return missing(Kind.QUESTION, account.about().question())
                .or(() -> account.about().event().flatMap(event -> missing(Kind.EVENT, event)))
                .or(() -> account.origin().sources().stream()
                        .flatMap(source -> missing(Kind.DOCUMENT, source).stream())
                        .findFirst());
    }

    private Optional<Objection> objection(StatusChange change) {
        Status now = statuses.get(change.subject());
        if (now == null) {
            return Optional.of(new Objection.NoSubject(change.subject()));
        }
        return now.next().contains(change.to())
                ? Optional.empty()
                : Optional.of(new Objection.CannotBecome(change.subject(), now, change.to()));
    }

    private Optional<Objection> missing(Kind kind, String id) {
        RegisterEntry there = byId.get(id);
        return there != null && there.entryKind() == kind
                ? Optional.empty()
                : Optional.of(new Objection.Missing(kind, id));
    }

    /** Puts the entry down; throws where there is an objection. */
    public void add(RegisterEntry entry) {
        objection(entry).ifPresent(why -> {
            throw new IllegalArgumentException("The entry [" + entry.id() + "] cannot be put down: " + why + ".");
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
