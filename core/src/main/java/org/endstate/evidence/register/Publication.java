package org.endstate.evidence.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.register.Rules.Field;

/**
 * What one audience sees of the register on one day. This is the only place where anything is held back.
 *
 * @param rules as they were applied
 */
public record Publication(
        Audience audience, LocalDate day, Rules rules, List<Answered> questions, PublishedCounts counts) {

    public Publication {
        questions = List.copyOf(questions);
    }

    /**
     * A question with its accounts.
     *
     * @param question with its text: questions are neutral, and shown to everybody
     * @param total how many accounts there are, also those held back; empty where it is so small that it is not told
     * @param least where the total is not told: it is smaller than this
     * @param accounts that are shown, by day, then id
     */
    public record Answered(Question question, Optional<Integer> total, int least, List<PublishedAccount> accounts) {
        public Answered {
            accounts = List.copyOf(accounts);
        }

        /** How many accounts are held back; empty where that is not told. */
        public Optional<Integer> withheld() {
            return total.map(all -> all - accounts.size());
        }
    }

    /** Applies the rules. What was said after the day is not in it at all, nor a question that only that answers. */
    public static Publication of(Register register, Rules rules, Audience audience, LocalDate day) {
        List<Answered> questions = new ArrayList<>();
        for (SideBySide side : register.knownOn(day).questions()) {
            List<Account> known = side.accounts();
            List<PublishedAccount> shown = known.stream()
                    .filter(account -> account.origin().release().reaches(audience))
                    .map(account -> published(account, rules, audience, day))
                    .filter(account -> !account.values().isEmpty())
                    .toList();
            questions.add(answered(side.question(), known.size(), shown, rules.of(audience, Field.CLAIM)));
        }
        return new Publication(audience, day, rules, questions, PublishedCounts.of(register, rules, audience, day));
    }

    private static Answered answered(Question question, int known, List<PublishedAccount> shown, Treatment claims) {
        int least = claims instanceof Treatment.Aggregated(int smallest) ? smallest : 0;
        Optional<Integer> total = known < least ? Optional.empty() : Optional.of(known);
        return new Answered(question, total, least, least > 0 ? List.of() : shown);
    }

    private static PublishedAccount published(Account account, Rules rules, Audience audience, LocalDate day) {
        Map<Field, Object> values = new EnumMap<>(Field.class);
        int withheld = 0;
        for (Field field : Field.OF_ACCOUNT) {
            Object value = value(account, field);
            Optional<Object> treated = treated(
                    value, rules.of(audience, field), account.statement().date(), day);
            treated.ifPresent(shown -> values.put(field, shown));
            if (treated.isEmpty() && !value.equals("")) {
                withheld++;
            }
        }
        values.values().removeIf(""::equals);
        return new PublishedAccount(account.id(), values, withheld);
    }

    private static Object value(Account account, Field field) {
        return switch (field) {
            case SPEAKER -> account.statement().speaker();
            case SAYS -> account.statement().says();
            case ORIGINAL -> account.statement().original();
            case CLAIM -> account.claim();
            case DATE ->
                new Period(account.statement().date(), account.statement().date());
            case GRADE -> account.grade();
            case SOURCES -> account.origin().sources();
            case DENIALS, STATUSES -> throw new IllegalArgumentException("An account has no [" + field + "].");
        };
    }

    private static Optional<Object> treated(Object value, Treatment treatment, LocalDate said, LocalDate day) {
        return switch (treatment) {
            case Treatment.Shown() -> Optional.of(value);
            case Treatment.Withheld() -> Optional.empty();
            case Treatment.Delayed(int days) ->
                said.plusDays(days).isAfter(day) ? Optional.empty() : Optional.of(value);
            case Treatment.Aggregated aggregated -> Optional.empty();
            case Treatment.Widened(double step) -> widened(value, step);
        };
    }

    /** Wider, where it is a figure or days; words cannot be widened and are held back. */
    private static Optional<Object> widened(Object value, double step) {
        return switch (value) {
            case Claim.Figure f ->
                Optional.of(new Claim.Figure(
                        StrictMath.floor(f.low() / step) * step, StrictMath.ceil(f.high() / step) * step, f.unit()));
            case Claim.Dated(Period when, boolean conditional) ->
                Optional.of(new Claim.Dated(months(when), conditional));
            case Period period -> Optional.of(months(period));
            default -> Optional.empty();
        };
    }

    private static Period months(Period period) {
        LocalDate end = period.to();
        return new Period(period.from().withDayOfMonth(1), end.withDayOfMonth(end.lengthOfMonth()));
    }

    /** How many accounts are held back as a whole, over all questions where that is told. */
    public int withheld() {
        return questions.stream().mapToInt(q -> q.withheld().orElse(0)).sum();
    }
}
