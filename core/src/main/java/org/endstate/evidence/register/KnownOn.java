package org.endstate.evidence.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What of a register was known on a day: what was said, found or done by then, and what that speaks of. A question or a
 * document that nothing known speaks of is left out, since its words may tell what came later.
 */
record KnownOn(LocalDate day) {

    Register of(Register whole) {
        Set<String> spokenOf = new HashSet<>();
        whole.list(Account.class).stream().filter(this::said).forEach(account -> {
            spokenOf.add(account.about().question());
            account.about().event().ifPresent(spokenOf::add);
            spokenOf.addAll(account.origin().sources());
        });
        Fold known = new Fold();
        for (RegisterEntry entry : whole.entries()) {
            if (isKnown(entry, spokenOf) && known.objection(entry).isEmpty()) {
                known.add(entry);
            }
        }
        return known.register();
    }

    private boolean isKnown(RegisterEntry entry, Set<String> spokenOf) {
        return switch (entry) {
            case Document document -> spokenOf.contains(document.id());
            case Question question -> spokenOf.contains(question.id());
            case Event event ->
                spokenOf.contains(event.id()) || by(event.period().from());
            case Account account -> said(account);
            case Assessment assessment -> by(assessment.body().asOf());
            case Complaint complaint -> by(complaint.date());
            case Response response -> by(response.date());
            case Impact impact -> true;
            case StatusChange change -> by(change.date());
        };
    }

    private boolean said(Account account) {
        return by(account.statement().date());
    }

    private boolean by(LocalDate date) {
        return !date.isAfter(day);
    }
}
