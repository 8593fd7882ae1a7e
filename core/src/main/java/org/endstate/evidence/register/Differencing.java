package org.endstate.evidence.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endstate.evidence.register.Publication.Answered;
import org.endstate.evidence.register.Rules.Field;

/**
 * What two publications tell together that one of them holds back. A publication for which anything is found must not
 * go out to readers who may hold the other.
 *
 * <p>Three ways are looked for: a field that one shows and the other holds back (a delay that ended before its time, a
 * rule that was loosened); two ranges of one figure or day whose overlap is narrower than the wider one; and counts of
 * overlapping groups whose difference is smaller than the least count that may be told.
 */
public final class Differencing {

    /**
     * Something that would come out.
     *
     * @param what id of the account; of the question whose count it is; the party or status that is counted, or
     *     {@code counts} for all of them
     * @param field of the account, or the count by party or status; empty for the count of a question
     */
    public record Revealed(Way way, String what, Optional<Field> field) {}

    /** How it would come out. */
    public enum Way {
        SHOWN_ELSEWHERE,
        RANGE_NARROWED,
        COUNT_DIFFERENCE
    }

    private Differencing() {}

    /** What two publications of this register would reveal together; empty where both may be read. */
    public static List<Revealed> check(Register register, Publication earlier, Publication later) {
        List<Revealed> found = new ArrayList<>();
        Map<String, Answered> before = earlier.questions().stream()
                .collect(Collectors.toMap(q -> q.question().id(), Function.identity()));
        for (Answered now : later.questions()) {
            Answered then = before.get(now.question().id());
            if (then != null) {
                counts(then, now).ifPresent(found::add);
                List<Account> accounts = register.list(Account.class).stream()
                        .filter(account ->
                                account.about().question().equals(now.question().id()))
                        .toList();
                accounts(accounts, new Pair(new Side(earlier, then), new Side(later, now)), found);
            }
        }
        for (Field field : Field.COUNTS) {
            new CountDifferencing(register, field, earlier, later).check(found);
        }
        return List.copyOf(found);
    }

    /** A count told now, and one told then: their difference is a group of its own. */
    private static Optional<Revealed> counts(Answered then, Answered now) {
        int least = Math.max(then.least(), now.least());
        if (then.total().isEmpty() && now.total().isEmpty()) {
            return Optional.empty();
        }
        if (then.total().isEmpty() || now.total().isEmpty()) {
            Answered told = then.total().isPresent() ? then : now;
            return told.total().orElseThrow() < least ? Optional.of(count(now)) : Optional.empty();
        }
        int difference = Math.abs(now.total().get() - then.total().get());
        return difference > 0 && difference < least ? Optional.of(count(now)) : Optional.empty();
    }

    private static Revealed count(Answered now) {
        return new Revealed(Way.COUNT_DIFFERENCE, now.question().id(), Optional.empty());
    }

    private static void accounts(List<Account> accounts, Pair pair, List<Revealed> found) {
        for (Account account : accounts) {
            for (Field field : Field.OF_ACCOUNT) {
                Optional<Object> one = pair.then().find(account, field);
                Optional<Object> other = pair.now().find(account, field);
                if (narrowed(one, other)) {
                    found.add(new Revealed(Way.RANGE_NARROWED, account.id(), Optional.of(field)));
                } else if (one.isPresent() && pair.now().stillHolds(account, field, pair.then())
                        || other.isPresent() && pair.then().stillHolds(account, field, pair.now())) {
                    found.add(new Revealed(Way.SHOWN_ELSEWHERE, account.id(), Optional.of(field)));
                }
            }
        }
    }

    private record Pair(Side then, Side now) {}

    /** One question in one publication. */
    private record Side(Publication publication, Answered answered) {

        Optional<Object> find(Account account, Field field) {
            return answered.accounts().stream()
                    .filter(shown -> shown.account().equals(account.id()))
                    .findFirst()
                    .flatMap(shown -> shown.find(field));
        }

        /** Whether this one holds the field back, and would still do so on the day of the other. */
        boolean stillHolds(Account account, Field field, Side other) {
            LocalDate said = account.statement().date();
            if (find(account, field).isPresent() || said.isAfter(publication.day())) {
                return false;
            }
            boolean delayOver =
                    publication.rules().of(publication.audience(), field) instanceof Treatment.Delayed(int days)
                            && !said.plusDays(days).isAfter(other.publication.day());
            return !(delayOver && account.origin().release().reaches(publication.audience()));
        }
    }

    private static boolean narrowed(Optional<Object> one, Optional<Object> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other) && isRange(one.get()) && isRange(other.get());
    }

    private static boolean isRange(Object value) {
        return value instanceof Claim.Figure || value instanceof Claim.Dated || value instanceof Period;
    }
}
