package org.endstate.evidence.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.endstate.evidence.register.Rules.Field;

/**
 * What an audience is told of how often access was denied, by party (empty text: not stated), and of how many events
 * and complaints stand where, by the name of the {@link Status}.
 *
 * @param told by field; a field that is held back is not there
 */
public record PublishedCounts(Map<Field, Map<String, Count>> told) {

    /** Nothing is told. */
    public static final PublishedCounts NONE = new PublishedCounts(Map.of());

    public PublishedCounts {
        Map<Field, Map<String, Count>> copy = new EnumMap<>(Field.class);
        told.forEach((field, counts) -> copy.put(field, Collections.unmodifiableMap(new TreeMap<>(counts))));
        told = Collections.unmodifiableMap(copy);
    }

    /**
     * A count as it is told.
     *
     * @param low the least it can be, and high the most; equal where the count itself is told
     */
    public record Count(int low, int high) {

        /** Whether the count itself is told. */
        public boolean isExact() {
            return low == high;
        }
    }

    /** The counts of this field; empty where they are held back. */
    public Optional<Map<String, Count>> find(Field field) {
        return Optional.ofNullable(told.get(field));
    }

    static PublishedCounts of(Register register, Rules rules, Audience audience, LocalDate day) {
        Map<Field, Map<String, Count>> told = new EnumMap<>(Field.class);
        for (Field field : Field.COUNTS) {
            Treatment treatment = rules.of(audience, field);
            if (!(treatment instanceof Treatment.Withheld)) {
                Map<String, Count> counts = new TreeMap<>();
                until(register, field, day.minusDays(delay(treatment)))
                        .forEach(
                                (what, count) -> treated(count, treatment).ifPresent(shown -> counts.put(what, shown)));
                told.put(field, counts);
            }
        }
        return new PublishedCounts(told);
    }

    /** The days for which a rule holds back what it then shows. */
    static int delay(Treatment treatment) {
        return treatment instanceof Treatment.Delayed(int days) ? days : 0;
    }

    /** The count as it is told; empty for a group so small that it is not even named. */
    private static Optional<Count> treated(int count, Treatment treatment) {
        return switch (treatment) {
            case Treatment.Widened(double step) ->
                Optional.of(new Count(
                        (int) (StrictMath.floor(count / step) * step), (int) (StrictMath.ceil(count / step) * step)));
            case Treatment.Aggregated(int least) when count < least -> Optional.empty();
            case Treatment.Aggregated aggregated -> Optional.of(new Count(count, count));
            case Treatment.Shown() -> Optional.of(new Count(count, count));
            case Treatment.Delayed delayed -> Optional.of(new Count(count, count));
            case Treatment.Withheld() -> Optional.empty();
        };
    }

    /** What was counted until a day, as it was known on that day. */
    static Map<String, Integer> until(Register register, Field field, LocalDate day) {
        Register known = register.knownOn(day);
        Stream<Event> events = known.list(Event.class).stream()
                .filter(event -> !event.period().from().isAfter(day));
        Stream<String> counted = switch (field) {
            case DENIALS ->
                events.filter(event -> event.kind().isDenial())
                        .map(event -> event.by().orElse(""));
            case STATUSES ->
                Stream.concat(
                                events.map(Event::id),
                                known.list(Complaint.class).stream().map(Complaint::id))
                        .map(subject -> known.getStatus(subject).name());
            case SPEAKER, SAYS, ORIGINAL, CLAIM, DATE, GRADE, SOURCES -> Stream.empty();
        };
        Map<String, Integer> counts = new TreeMap<>();
        counted.forEach(what -> counts.merge(what, 1, Integer::sum));
        return counts;
    }
}
