package org.endstate.commission.proceedings;

import static org.endstate.commission.proceedings.Rules.no;

import java.util.List;
import java.util.Locale;
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
                .or(() -> register.objection(entry).map(why -> new Refusal(why.reason(), why.remedy())));
    }

    private Optional<Refusal> permitted(RegisterEntry entry) {
        return among(RegisterPermission.of(entry.entryKind()), "put down a " + word(entry.entryKind()))
                .or(() -> entry instanceof StatusChange change
                        ? register.findStatus(change.subject()).flatMap(from -> permitted(from, change.to()))
                        : Optional.empty());
    }

    private Optional<Refusal> permitted(Status from, Status to) {
        return among(RegisterPermission.of(from, to), "move what is " + word(from) + " to " + word(to));
    }

    private Optional<Refusal> among(Set<Role> roles, String deed) {
        if (roles.contains(member.role())) {
            return Optional.empty();
        }
        List<String> may = roles.stream().sorted().map(RegisterRules::word).toList();
        return no(
                "The " + word(member.role()) + " [" + member.name() + "] may not " + deed + ".",
                may.isEmpty() ? "Nobody may." : "Ask who may: " + String.join(", ", may) + ".");
    }

    private Optional<Refusal> named(String id) {
        return KeyName.fits(id)
                ? Optional.empty()
                : no("The id [" + id + "] cannot be one.", "Use " + KeyName.EXPECTED + ".");
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
        return member.party().equals(party)
                ? Optional.empty()
                : no("[" + member.name() + "] does not speak for the party [" + party + "].", "Let that party say it.");
    }

    private Optional<Refusal> other(String party) {
        return party.equals(member.party())
                ? no("The party [" + party + "] complains of itself.", "Name the other party.")
                : known(party);
    }

    private Optional<Refusal> known(String party) {
        return charter.parties().contains(party)
                ? Optional.empty()
                : no("[" + party + "] is not a party.", "Name one of " + charter.parties() + ".");
    }

    private Optional<Refusal> body(String name) {
        boolean fits = member.role() == Role.EXPERT ? name.equals(member.group()) : !name.isBlank();
        return fits
                ? Optional.empty()
                : no(
                        "[" + member.name() + "] cannot assess in the name of [" + name + "].",
                        member.role() == Role.EXPERT
                                ? "Name the working group [" + member.group() + "]."
                                : "Name the body that assesses.");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
