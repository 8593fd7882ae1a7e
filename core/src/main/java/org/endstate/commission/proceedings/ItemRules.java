package org.endstate.commission.proceedings;

import static org.endstate.commission.proceedings.Rules.no;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.proceedings.Position.Assent;

/** What may stand against a move beyond the table of permissions: deadlines, and what the party itself said before. */
record ItemRules(Charter charter, Member member, Instant time, Item item) {

    Optional<Refusal> against(Act.Move move) {
        boolean over =
                item.silence().filter(deadline -> !time.isBefore(deadline)).isPresent();
        if (over && move.verb() != Verb.CLOSE_SILENCE && move.verb() != Verb.SEE) {
            return no(new Refusal.SilenceOver(item.silence().orElseThrow()));
        }
        return switch (move.verb()) {
            case AGREE -> agreed(Assent.SIGNED);
            case AGREE_AD_REFERENDUM -> agreed(Assent.AD_REFERENDUM);
            case BRACKET, RESERVE, OBJECT, DISPUTE -> worded(move);
            case LIFT -> lift();
            case SILENCE -> silence();
            case CLOSE_SILENCE -> over ? Optional.empty() : no(new Refusal.NoSilenceOver());
            case ESCALATE -> escalate();
            case LAPSE ->
                item.origin().party().equals(member.party())
                        ? Optional.empty()
                        : no(new Refusal.TabledBy(item.origin().party()));
            case NOTE, SEE, CONVENE, ATTEND, MINUTE, SUBMIT, TABLE -> Optional.empty();
        };
    }

    private Optional<Refusal> agreed(Assent next) {
        Assent said = item.position(member.party()).assent();
        return said.compareTo(next) >= 0 ? no(new Refusal.AgreedAlready(member.party())) : Optional.empty();
    }

    private Optional<Refusal> worded(Act.Move move) {
        return move.remark().isBlank() ? no(new Refusal.NeedsWords(move.verb())) : Optional.empty();
    }

    private Optional<Refusal> lift() {
        Position own = item.position(member.party());
        return own.reservation().isEmpty() && own.objection().isEmpty()
                ? no(new Refusal.NothingToLift(member.party()))
                : Optional.empty();
    }

    private Optional<Refusal> silence() {
        if (item.silence().isPresent()) {
            return no(new Refusal.SilenceRuns(item.silence().get()));
        }
        boolean may = item.proposal().content() instanceof Content.Paragraph(var kind)
                && charter.terms().bySilence().contains(kind);
        return may
                ? Optional.empty()
                : no(new Refusal.NotBySilence(charter.terms().bySilence()));
    }

    private Optional<Refusal> escalate() {
        Optional<Instant> until = item.escalation().map(Item.Escalation::deadline);
        if (until.filter(time::isBefore).isPresent()) {
            return no(new Refusal.BodyHasTime(until.get()));
        }
        return next().isPresent() ? Optional.empty() : no(new Refusal.NoHigherBody());
    }

    /** The body after the one that had it; the first of the ladder where none had. */
    Optional<String> next() {
        List<String> ladder = charter.ladder();
        int at = item.escalation()
                .map(escalation -> ladder.indexOf(escalation.body()) + 1)
                .orElse(0);
        return at < ladder.size() ? Optional.of(ladder.get(at)) : Optional.empty();
    }
}
