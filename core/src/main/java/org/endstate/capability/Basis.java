package org.endstate.capability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an assessment rests on: the evidence that its judgements cite, and the enablers that were present.
 *
 * @param cited in order of date and id
 * @param enablers ids of the support that was present, of evidence and judgements together; empty where nobody stated
 *     any, which is not the same as none
 */
public record Basis(List<Evidence> cited, Optional<Set<String>> enablers) {

    /** Nothing is cited and no enablers are stated. */
    public static final Basis NONE = new Basis(List.of(), Optional.empty());

    public Basis {
        cited = List.copyOf(cited);
        enablers = enablers.map(present -> Collections.unmodifiableSet(new TreeSet<>(present)));
    }

    /** How many items of each kind; kinds without any are left out. */
    public Map<Evidence.Kind, Integer> byKind() {
        Map<Evidence.Kind, Integer> counts = new EnumMap<>(Evidence.Kind.class);
        cited.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        return counts;
    }

    /**
     * The parties' own reports among it. Where two assessments differ in them, their levels may differ for that alone:
     * the series breaks.
     */
    public Set<Evidence.Kind> partyReports() {
        Set<Evidence.Kind> kinds = EnumSet.noneOf(Evidence.Kind.class);
        cited.stream().map(Evidence::kind).filter(Evidence.Kind::isPartyReport).forEach(kinds::add);
        return kinds;
    }

    /** How many items are withheld. */
    public int withheld() {
        return (int) cited.stream()
                .filter(item -> item.verification().release() == Evidence.Release.WITHHELD)
                .count();
    }

    /** Items on this day or later; older ones count for nothing. */
    public Basis since(LocalDate day) {
        return new Basis(
                cited.stream().filter(item -> !item.date().isBefore(day)).toList(), enablers);
    }

    /** How many independent sources: items of one independence group are one. */
    public int sources() {
        return (int) cited.stream()
                .map(item -> item.verification().independenceGroup())
                .distinct()
                .count();
    }

    /** Whether everything comes from one party's own reports. */
    public boolean isOnePartysWord() {
        return !cited.isEmpty()
                && cited.stream().allMatch(item -> item.kind().isPartyReport())
                && partyReports().size() == 1;
    }

    /** Whether somebody saw the force at work, and all these parties or somebody neutral verified it. */
    public boolean isObserved(List<String> principals) {
        return cited.stream()
                .anyMatch(item ->
                        item.kind().isObservation() && item.verification().verifiedFor(principals));
    }

    /** The enablers present beyond the allowed ones; empty if none were or nobody stated any. */
    public List<String> beyond(Collection<String> allowed) {
        List<String> beyond = new ArrayList<>(enablers.orElse(Set.of()));
        beyond.removeAll(allowed);
        return beyond;
    }
}
