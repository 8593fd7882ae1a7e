package org.endstate.commission.proceedings;

import static org.endstate.commission.proceedings.Rules.no;

import java.util.Optional;
import java.util.Set;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Document;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Fold;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.Status;
import org.endstate.evidence.register.StatusChange;
import org.endstate.record.KeyName;

/** Whether a member may put this down in the register: the table of roles, whose matter it is, and what is there. */
record RegisterRules(Fold register, Charter charter, Member member) {

    Optional<Refusal> against(RegisterEntry entry) {
        return permitted(entry)
                .or(() -> named(entry.id()))
                .or(() -> own(entry))
                .or(() -> register.objection(entry).map(Refusal.Unfit::new));
    }

    private Optional<Refusal> permitted(RegisterEntry entry) {
        RegisterEntry.Kind kind = entry.entryKind();
        Set<Role> may = RegisterPermission.of(kind);
        if (!may.contains(member.role())) {
            return no(new Refusal.MayNotPut(member.role(), member.name(), kind, may));
        }
        return entry instanceof StatusChange change
                ? register.findStatus(change.subject()).flatMap(from -> permitted(from, change.to()))
                : Optional.empty();
    }

    private Optional<Refusal> permitted(Status from, Status to) {
        Set<Role> may = RegisterPermission.of(from, to);
        return may.contains(member.role())
                ? Optional.empty()
                : no(new Refusal.MayNotChange(member.role(), member.name(), to, may));
    }

    private Optional<Refusal> named(String id) {
        return KeyName.fits(id) ? Optional.empty() : no(new Refusal.NoId(id));
    }

    /** What a party says for itself is for its own members; a body speaks in its own name; who refused is a party. */
    private Optional<Refusal> own(RegisterEntry entry) {
        return switch (entry) {
            case Complaint complaint ->
                party(complaint.parties().from())
                        .or(() -> other(complaint.parties().to()));
            case Response response -> party(response.by());
            case Assessment assessment -> body(assessment.body().name());
            case StatusChange change -> change.by().flatMap(this::known);
            case Document d -> Optional.empty();
            case Question q -> Optional.empty();
            case Event e -> Optional.empty();
            case Account a -> Optional.empty();
            case Impact i -> Optional.empty();
        };
    }

    private Optional<Refusal> party(String party) {
        return member.party().equals(party) ? Optional.empty() : no(new Refusal.NotItsVoice(member.name(), party));
    }

    private Optional<Refusal> other(String party) {
        return party.equals(member.party()) ? no(new Refusal.OfItself(party)) : known(party);
    }

    private Optional<Refusal> known(String party) {
        return charter.parties().contains(party) ? Optional.empty() : no(new Refusal.NoParty(party, charter.parties()));
    }

    private Optional<Refusal> body(String name) {
        if (member.role() == Role.EXPERT) {
            return name.equals(member.group())
                    ? Optional.empty()
                    : no(new Refusal.NotOfGroup(member.name(), name, member.group()));
        }
        return name.isBlank() ? no(new Refusal.NoBody()) : Optional.empty();
    }
}
