package org.endstate.web.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.endstate.agreement.Language;
import org.endstate.commission.proceedings.Charter;
import org.endstate.commission.proceedings.Member;
import org.endstate.commission.proceedings.Role;
import org.endstate.commission.proceedings.UnfitCharter;
import org.endstate.mission.Mission;
import org.endstate.mission.Party;
import org.endstate.record.VerifyingKey;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.Person;
import org.endstate.web.account.PublicKeys;
import org.springframework.stereotype.Component;

/** Draws up a charter from the accounts that have a key. */
@Component
class Charters {

    private final Accounts accounts;
    private final PublicKeys keys;

    Charters(Accounts accounts, PublicKeys keys) {
        this.accounts = accounts;
        this.keys = keys;
    }

    /** Somebody who can be a member. */
    record Candidate(Accounts.Account account, VerifyingKey key) {}

    /** Who can be a member: everybody with a key but the administrators, who serve no party and no session. */
    List<Candidate> candidates() {
        Map<String, VerifyingKey> byAccount = keys.all();
        List<Candidate> candidates = new ArrayList<>();
        for (Accounts.Account account : accounts.all()) {
            VerifyingKey key = byAccount.get(account.id());
            if (key != null && account.active() && !account.person().role().manages()) {
                candidates.add(new Candidate(account, key));
            }
        }
        return candidates;
    }

    /** The charter of this form; throws {@link UnfitCharter} where it cannot be one. */
    Charter charter(Mission mission, CharterForm form) {
        List<Member> members = candidates().stream()
                .filter(candidate -> form.members().contains(candidate.account().id()))
                .map(candidate -> member(candidate.account().person(), candidate.key()))
                .toList();
        return new Charter(
                parties(mission),
                members,
                new TreeMap<>(form.mandates()),
                form.bodies(),
                new Charter.Terms(
                        form.quorum(),
                        form.silenceDays(),
                        form.escalationDays(),
                        Set.of(Language.values()),
                        Set.copyOf(form.bySilence())));
    }

    private static Member member(Person person, VerifyingKey key) {
        Role role = Role.valueOf(person.role().name());
        return new Member(key, role, person.party(), role == Role.EXPERT ? person.group() : "");
    }

    /** Ids of the two that sign. */
    static List<String> parties(Mission mission) {
        return mission.institution().parties().stream()
                .filter(party -> party.role() != Party.Role.OBSERVER)
                .map(Party::id)
                .toList();
    }
}
