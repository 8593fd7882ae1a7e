package org.endstate.commission.proceedings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;

/**
 * What the parties agreed about how they work together. What cannot be one throws {@link UnfitCharter}.
 *
 * @param parties two, co-equal
 * @param groups mandates of the working groups by name
 * @param ladder bodies to which an open item is escalated, lowest first
 */
public record Charter(
        List<String> parties,
        List<Member> members,
        SortedMap<String, String> groups,
        List<String> ladder,
        Terms terms) {

    /**
     * Its figures.
     *
     * @param quorum members of each party that must attend before a session decides
     * @param silenceDays calendar days of a silence procedure
     * @param escalationDays calendar days that a body has for what was escalated to it
     * @param languages in which every text must be given
     * @param bySilence kinds of clause that silence may settle
     */
    public record Terms(
            int quorum, int silenceDays, int escalationDays, Set<Language> languages, Set<Clause.Kind> bySilence) {
        public Terms {
            if (quorum < 1 || silenceDays < 1 || escalationDays < 1) {
                throw new UnfitCharter(new UnfitCharter.BelowOne(quorum, silenceDays, escalationDays));
            }
            if (languages.isEmpty()) {
                throw new UnfitCharter(new UnfitCharter.NoLanguage());
            }
            languages = Collections.unmodifiableSet(EnumSet.copyOf(languages));
            bySilence = bySilence.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(bySilence));
        }
    }

    public Charter {
        parties = List.copyOf(parties);
        members = List.copyOf(members);
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        ladder = List.copyOf(ladder);
        if (parties.size() != 2 || parties.getFirst().equals(parties.getLast())) {
            throw new UnfitCharter(new UnfitCharter.NotTwo(parties));
        }
        Set<String> names = new HashSet<>();
        for (Member member : members) {
            check(member, parties, groups);
            if (!names.add(member.name())) {
                throw new UnfitCharter(new UnfitCharter.NamedTwice(member.name()));
            }
        }
        for (String party : parties) {
            if (members.stream().filter(m -> chairs(m, party)).count() != 1) {
                throw new UnfitCharter(new UnfitCharter.CoChairs(party));
            }
        }
    }

    private static void check(Member member, List<String> parties, SortedMap<String, String> groups) {
        if (!member.party().isEmpty() && !parties.contains(member.party())) {
            throw new UnfitCharter(new UnfitCharter.NoParty(member.name(), member.party(), parties));
        }
        if (!member.group().isEmpty() && !groups.containsKey(member.group())) {
            throw new UnfitCharter(new UnfitCharter.NoGroup(member.name(), member.group(), groups.keySet()));
        }
    }

    private static boolean chairs(Member member, String party) {
        return member.role() == Role.CO_CHAIR && member.party().equals(party);
    }

    /** The member of this name. */
    public Optional<Member> findMember(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }
}
