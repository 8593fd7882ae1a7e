package org.endstate.evidence.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs beside decisions.
 *
 * @param open pairs that nobody has decided
 * @param same decisions that two events are one; both stay in the data
 * @param different decisions that two events are two
 * @param unknown decisions about an event that no file lists
 */
public record DuplicateReview(
        List<DuplicatePair> open,
        List<DuplicateDecision> same,
        List<DuplicateDecision> different,
        List<DuplicateDecision> unknown) {

    public DuplicateReview {
        open = List.copyOf(open);
        same = List.copyOf(same);
        different = List.copyOf(different);
        unknown = List.copyOf(unknown);
    }

    /** Holds what is proposed for these events against what was decided. */
    public static DuplicateReview of(List<ListedEvent> events, List<DuplicateDecision> decisions) {
        Set<String> names = new HashSet<>();
        events.forEach(event -> names.add(event.name()));
        List<DuplicatePair> open = DuplicateSearch.of(events).stream()
                .filter(proposal -> decisions.stream()
                        .noneMatch(decision -> decision.isAbout(
                                proposal.one().name(), proposal.other().name())))
                .toList();
        return new DuplicateReview(
                open,
                decisions.stream().filter(DuplicateDecision::same).toList(),
                decisions.stream().filter(decision -> !decision.same()).toList(),
                decisions.stream()
                        .filter(decision -> !names.contains(decision.one()) || !names.contains(decision.other()))
                        .toList());
    }
}
