package org.endstate.evidence.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One question with all its accounts and the differences between them. It picks no winner and takes no mean.
 *
 * @param accounts by day, then id
 * @param differences pair by pair, in the order of the accounts
 */
public record SideBySide(Question question, List<Account> accounts, List<Difference> differences) {

    public SideBySide {
        accounts = List.copyOf(accounts);
        differences = List.copyOf(differences);
    }

    /** Lays the accounts side by side. */
    public static SideBySide of(Question question, List<Account> accounts) {
        List<Account> ordered = accounts.stream()
                .sorted(Comparator.<Account, LocalDate>comparing(
                                a -> a.statement().date())
                        .thenComparing(Account::id))
                .toList();
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                between(ordered.get(i), ordered.get(j)).ifPresent(found::add);
            }
        }
        for (int i = 0; i < ordered.size(); i++) {
            changedBy(i, ordered).ifPresent(found::add);
        }
        return new SideBySide(question, ordered, found);
    }

    /** What the speaker of an account says next, where that differs. */
    private static Optional<Difference> changedBy(int i, List<Account> ordered) {
        Account one = ordered.get(i);
        return ordered.subList(i + 1, ordered.size()).stream()
                .filter(other ->
                        other.statement().speaker().equals(one.statement().speaker()))
                .findFirst()
                .filter(other ->
                        between(one, other).filter(SideBySide::isChange).isPresent())
                .map(other -> new Difference.Changed(one, other));
    }

    private static boolean isChange(Difference difference) {
        return !(difference instanceof Difference.Units);
    }

    /** The difference between two accounts; empty where they can both hold. */
    static Optional<Difference> between(Account one, Account other) {
        if (isSilent(one) || isSilent(other)) {
            return isSilent(one) && isSilent(other)
                    ? Optional.empty()
                    : Optional.of(new Difference.Unanswered(one, other));
        }
        return betweenAnswers(one, other);
    }

    private static boolean isSilent(Account account) {
        return account.claim() instanceof Claim.Silence;
    }

    private static Optional<Difference> betweenAnswers(Account one, Account other) {
        Claim first = one.claim();
        Claim second = other.claim();
        if (first instanceof Claim.Figure a && second instanceof Claim.Figure b) {
            return figures(one, other, a, b);
        }
        if (first instanceof Claim.Dated a && second instanceof Claim.Dated b) {
            return dates(one, other, a, b);
        }
        if (first instanceof Claim.Position a && second instanceof Claim.Position b) {
            return positions(one, other, a, b);
        }
        return Optional.of(new Difference.Positions(one, other));
    }

    private static Optional<Difference> figures(Account one, Account other, Claim.Figure a, Claim.Figure b) {
        if (!a.unit().equals(b.unit())) {
            return Optional.of(new Difference.Units(one, other));
        }
        return a.isApartFrom(b) ? Optional.of(new Difference.Numbers(one, other)) : Optional.empty();
    }

    private static Optional<Difference> dates(Account one, Account other, Claim.Dated a, Claim.Dated b) {
        if (!a.when().meets(b.when())) {
            return Optional.of(new Difference.Dates(one, other));
        }
        return a.conditional() == b.conditional()
                ? Optional.empty()
                : Optional.of(new Difference.Conditions(one, other));
    }

    private static Optional<Difference> positions(Account one, Account other, Claim.Position a, Claim.Position b) {
        if (a.position().equals(b.position())) {
            return a.denied() == b.denied() ? Optional.empty() : Optional.of(new Difference.Negation(one, other));
        }
        return a.denied() && b.denied() ? Optional.empty() : Optional.of(new Difference.Positions(one, other));
    }
}
