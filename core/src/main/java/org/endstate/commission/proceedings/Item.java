package org.endstate.commission.proceedings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.agreement.Clause.State;
import org.endstate.provenance.ContentHash;

/**
 * An item between the parties, as it stands.
 *
 * @param origin where it came from
 * @param positions of every party by name
 * @param brackets other wordings put beside the tabled one
 * @param silence deadline of the silence procedure that runs
 * @param escalation where it was escalated to last
 * @param end how it ended other than by agreement
 */
public record Item(
        Proposal proposal,
        Origin origin,
        SortedMap<String, Position> positions,
        List<String> brackets,
        Optional<Instant> silence,
        Optional<Escalation> escalation,
        End end) {

    /**
     * Where an item came from.
     *
     * @param entry place of the entry that put it down
     * @param party party of who put it down
     */
    public record Origin(long entry, String party) {}

    /** A body that has until a deadline. */
    public record Escalation(String body, Instant deadline) {}

    /** How an item ended. */
    public enum End {
        NONE,
        LAPSED,
        SUPERSEDED
    }

    public Item {
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        brackets = List.copyOf(brackets);
    }

    static Item of(Proposal proposal, Origin origin, List<String> parties) {
        SortedMap<String, Position> positions = new TreeMap<>();
        parties.forEach(party -> positions.put(party, Position.NONE));
        return new Item(proposal, origin, positions, List.of(), Optional.empty(), Optional.empty(), End.NONE);
    }

    /** Where the item stands; it follows from the positions of the parties. */
    public State state() {
        return switch (end) {
            case LAPSED -> State.LAPSED;
            case SUPERSEDED -> State.SUPERSEDED;
            case NONE -> running();
        };
    }

    private State running() {
        if (positions.values().stream()
                .anyMatch(position -> !position.objection().isEmpty())) {
            return State.OBJECTED;
        }
        if (!brackets.isEmpty()) {
            return State.BRACKETED;
        }
        if (positions.values().stream().allMatch(Position::whole)) {
            boolean reserved = positions.values().stream()
                    .anyMatch(position -> !position.reservation().isEmpty());
            return reserved ? State.RESERVED : State.AGREED;
        }
        boolean all = positions.values().stream().noneMatch(position -> position.assent() == Position.Assent.NONE);
        return all ? State.AGREED_AD_REFERENDUM : State.TABLED;
    }

    /** The hash of what is agreed when this item is: its proposal and the brackets in it. */
    public ContentHash text() {
        return ActJson.hash(proposal, brackets);
    }

    /** The parties that have still to say their last word on it; none where it has ended or is settled. */
    public List<String> awaited() {
        return switch (state()) {
            case TABLED, BRACKETED, AGREED_AD_REFERENDUM, OBJECTED ->
                positions.entrySet().stream()
                        .filter(position -> !position.getValue().whole())
                        .map(Map.Entry::getKey)
                        .toList();
            case DRAFT, AGREED, RESERVED, LAPSED, SUPERSEDED -> List.of();
        };
    }

    /** How a party stands to it. */
    public Position position(String party) {
        return positions.getOrDefault(party, Position.NONE);
    }

    Item withPosition(String party, Position position) {
        SortedMap<String, Position> all = new TreeMap<>(positions);
        all.put(party, position);
        return new Item(proposal, origin, all, brackets, silence, escalation, end);
    }

    /** Another wording: who had agreed, had agreed to another text. */
    Item withBracket(String wording) {
        List<String> wordings = new ArrayList<>(brackets);
        wordings.add(wording);
        SortedMap<String, Position> all = new TreeMap<>();
        positions.forEach((party, position) -> all.put(
                party,
                new Position(Position.Assent.NONE, Optional.empty(), position.reservation(), position.objection())));
        return new Item(proposal, origin, all, wordings, Optional.empty(), escalation, end);
    }

    Item withSilence(Optional<Instant> deadline) {
        return new Item(proposal, origin, positions, brackets, deadline, escalation, end);
    }

    Item withEscalation(Escalation next) {
        return new Item(proposal, origin, positions, brackets, silence, Optional.of(next), end);
    }

    Item ended(End how) {
        return new Item(proposal, origin, positions, brackets, Optional.empty(), escalation, how);
    }
}
