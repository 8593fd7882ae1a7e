package org.endstate.evidence.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all entries together say. It is folded from them and holds every one, in the order they were put down. */
public final class Register {

    private final List<RegisterEntry> entries;
    private final Map<String, Status> statuses;

    Register(List<RegisterEntry> entries, Map<String, Status> statuses) {
        this.entries = List.copyOf(entries);
        this.statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
    }

    /** The register of these entries; throws at the first that may not stand where it stands. */
    public static Register of(List<? extends RegisterEntry> entries) {
        Fold fold = new Fold();
        entries.forEach(fold::add);
        return fold.register();
    }

    /** Every entry, in the order it was put down. */
    public List<RegisterEntry> entries() {
        return entries;
    }

    /** The entries of one kind. */
    public <T extends RegisterEntry> List<T> list(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Where an event or complaint stands; empty where there is no such. */
    public Optional<Status> findStatus(String subject) {
        return Optional.ofNullable(statuses.get(subject));
    }

    /** Where an event or complaint of this register stands; throws where it has no such. */
    public Status getStatus(String subject) {
        return findStatus(subject)
                .orElseThrow(() ->
                        new IllegalArgumentException("The register has no event or complaint [" + subject + "]."));
    }

    /** What of it was known on a day; what came later is not in it, nor what only that speaks of. */
    public Register knownOn(LocalDate day) {
        return new KnownOn(day).of(this);
    }

    /** Each question with its accounts, in the order of the questions. */
    public List<SideBySide> questions() {
        return list(Question.class).stream()
                .map(question -> SideBySide.of(
                        question,
                        list(Account.class).stream()
                                .filter(account -> account.about().question().equals(question.id()))
                                .toList()))
                .toList();
    }

    /**
     * How often access or movement was denied in a period, by the party that denied it; empty text: party not stated.
     */
    public Map<String, Integer> denials(Period period) {
        Map<String, Integer> counts = new TreeMap<>();
        list(Event.class).stream()
                .filter(event -> event.kind().isDenial()
                        && period.contains(event.period().from()))
                .forEach(event -> counts.merge(event.by().orElse(""), 1, Integer::sum));
        return counts;
    }

    /** The events of a period by kind, in the order of the kinds. An event counts on the day it began. */
    public Map<Event.Kind, Integer> counts(Period period) {
        Map<Event.Kind, Integer> counts = new TreeMap<>();
        list(Event.class).stream()
                .filter(event -> period.contains(event.period().from()))
                .forEach(event -> counts.merge(event.kind(), 1, Integer::sum));
        return counts;
    }

    /** The entries that hold every word of the query, in English or Arabic however spelt; none for an empty query. */
    public List<RegisterEntry> search(String query) {
        return new SearchText(query).in(entries);
    }

    /** The days from the first to the last account or event; empty where there are none. */
    public Optional<Period> span() {
        List<LocalDate> days = entries.stream()
                .flatMap(entry -> switch (entry) {
                    case Event event ->
                        Stream.of(event.period().from(), event.period().to());
                    case Account account -> Stream.of(account.statement().date());
                    case Document d -> Stream.<LocalDate>empty();
                    case Question q -> Stream.<LocalDate>empty();
                    case Assessment a -> Stream.of(a.body().asOf());
                    case Complaint c -> Stream.of(c.date());
                    case Response r -> Stream.of(r.date());
                    case Impact i -> Stream.<LocalDate>empty();
                    case StatusChange s -> Stream.of(s.date());
                })
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Period(days.getFirst(), days.getLast()));
    }

    /** Registers of the same entries in the same order are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Register register && register.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Register" + entries;
    }
}
