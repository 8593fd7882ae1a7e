package org.endstate.commission.proceedings;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.util.Optional;
import org.endstate.agreement.Standing;
import org.endstate.commission.proceedings.Position.Assent;

/** What becomes of an item by a move that nothing stands against. */
record ItemMoves(Charter charter, Member member, Instant time, Item item) {

    Item after(Act.Move move) {
        Position own = item.position(member.party());
        return switch (move.verb()) {
            case AGREE -> own(own.withAssent(Assent.SIGNED));
            case AGREE_AD_REFERENDUM -> own(own.withAssent(Assent.AD_REFERENDUM));
            case BRACKET -> item.withBracket(move.remark());
            case RESERVE -> spoken(own.withReservation(move.remark()));
            case OBJECT -> spoken(own.withObjection(move.remark()));
            case DISPUTE -> spoken(own.withStanding(Standing.DISPUTED));
            case NOTE -> own(own.withStanding(Standing.NOTED));
            case LIFT -> own(own.lifted());
            case SILENCE ->
                item.withSilence(Optional.of(time.plus(charter.terms().silenceDays(), DAYS)));
            case CLOSE_SILENCE -> silent();
            case ESCALATE -> escalated();
            case LAPSE -> item.ended(Item.End.LAPSED);
            case SEE, CONVENE, ATTEND, MINUTE, SUBMIT, TABLE -> item;
        };
    }

    private Item own(Position position) {
        return item.withPosition(member.party(), position);
    }

    /** Who speaks against it ends the silence. */
    private Item spoken(Position position) {
        return own(position).withSilence(Optional.empty());
    }

    private Item silent() {
        Item next = item.withSilence(Optional.empty());
        for (String party : charter.parties()) {
            Position position = item.position(party);
            next = position.whole() ? next : next.withPosition(party, position.withAssent(Assent.SILENT));
        }
        return next;
    }

    private Item escalated() {
        String body = new ItemRules(charter, member, time, item).next().orElseThrow();
        return item.withEscalation(
                new Item.Escalation(body, time.plus(charter.terms().escalationDays(), DAYS)));
    }
}
