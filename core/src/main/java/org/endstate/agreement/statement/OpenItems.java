package org.endstate.agreement.statement;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What has not been agreed by all.
 *
 * @param counts of items by state; every state has its count
 * @param consents the agreed items that consent to a list; empty where there are none, and then nothing but the counts
 *     may be shown
 * @param listed the items without their words; empty without consent
 */
public record OpenItems(Map<State, Integer> counts, List<StatementItem> consents, List<Listed> listed) {

    public OpenItems {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        consents = List.copyOf(consents);
        listed = List.copyOf(listed);
        if (consents.isEmpty() && !listed.isEmpty()) {
            throw new IllegalArgumentException("Open items " + listed + " are listed without the parties' consent.");
        }
    }

    /** How an item is open. Who disputes, notes or has not answered is never said. */
    public enum State {
        /** At least one party disputes it. */
        DISPUTED,
        /** Nobody disputes it, and a party has not answered. */
        UNANSWERED,
        /** Nobody disputes it, all have answered, and at least one has only noted it. */
        NOTED
    }

    /** An open item as far as it may be shown: its id serves as its title. */
    public record Listed(String id, String kind, State state, long entry) {}

    /** What is open among these items, none of which is agreed by all. */
    static OpenItems of(List<StatementItem> open, List<StatementItem> consents, List<String> parties) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        Arrays.stream(State.values()).forEach(state -> counts.put(state, 0));
        open.forEach(item -> counts.merge(state(item, parties), 1, Integer::sum));
        List<Listed> listed = consents.isEmpty()
                ? List.of()
                : open.stream()
                        .map(item -> new Listed(item.id(), item.kind(), state(item, parties), item.entry()))
                        .toList();
        return new OpenItems(counts, consents, listed);
    }

    private static State state(StatementItem item, List<String> parties) {
        if (item.isDisputedBy(parties)) {
            return State.DISPUTED;
        }
        return item.standings().keySet().containsAll(parties) ? State.NOTED : State.UNANSWERED;
    }

    /** How many items are in this state. */
    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many there are. */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
