package org.endstate.commission.proceedings;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.endstate.agreement.Clause.State;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.record.KeyName;

/**
 * Decides whether a member may do what it wants to do now; says which rule stands against it and what would be right.
 */
record Rules(Proceedings now, Charter charter, Member member, Instant time) {

    static final String CHARTER = "charter";

    /** Why not; empty where nothing stands against it. */
    Optional<Refusal> against(Act act) {
        boolean founding = act instanceof Act.Constitute
                || act instanceof Act.Move move && move.item().equals(CHARTER);
        if (!founding && !now.inForce()) {
            return no("The charter is not agreed yet.", "Let both co-chairs agree the item charter first.");
        }
        return switch (act) {
            case Act.Constitute constitute -> constitute();
            case Act.Convene(String session, var agenda) -> convene(session);
            case Act.Attend(String session, var present) ->
                inSession(Verb.ATTEND, session).or(() -> strangers(present));
            case Act.Minute(String session, String minutes) ->
                inSession(Verb.MINUTE, session).or(() -> spoken(minutes));
            case Act.Put(Proposal proposal) -> put(proposal);
            case Act.Move move -> move(move);
            case Act.Register(RegisterEntry entry) -> new RegisterRules(now.fold(), charter, member).against(entry);
        };
    }

    private Optional<Refusal> constitute() {
        if (now.charter().isPresent()) {
            return no("The commission has a charter.", "Begin a new record for another charter.");
        }
        return permitted(Verb.TABLE, State.DRAFT);
    }

    private Optional<Refusal> permitted(Verb verb, State state) {
        if (Permission.allows(member.role(), verb, state)) {
            return Optional.empty();
        }
        return no(
                "The " + word(member.role()).replace(' ', '-') + " [" + member.name() + "] may not " + word(verb)
                        + " what is " + word(state) + ".",
                "Ask who may, or wait until it stands otherwise: the table of permissions says both.");
    }

    private Optional<Refusal> convene(String session) {
        return permitted(Verb.CONVENE, State.DRAFT).or(() -> fresh(session));
    }

    private Optional<Refusal> fresh(String id) {
        if (!KeyName.fits(id) || id.equals(CHARTER)) {
            return no("The id [" + id + "] cannot be one.", "Use " + KeyName.EXPECTED + ".");
        }
        if (now.findItem(id).isPresent() || now.findSession(id).isPresent()) {
            return no("The id [" + id + "] is used already.", "Choose another id.");
        }
        return Optional.empty();
    }

    private Optional<Refusal> inSession(Verb verb, String id) {
        Optional<Session> session = now.findSession(id);
        if (session.isEmpty() || !session.get().minutes().isEmpty()) {
            return no("There is no session [" + id + "] that goes on.", "Convene it first.");
        }
        return permitted(verb, State.DRAFT);
    }

    private Optional<Refusal> strangers(Iterable<String> present) {
        for (String name : present) {
            if (charter.findMember(name).isEmpty()) {
                return no("[" + name + "] is not a member.", "Name members as the charter does.");
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> put(Proposal proposal) {
        return switch (proposal.content()) {
            case Content.Founding founding -> no("A charter is not tabled as an item.", "Use constitute.");
            case Content.Submission(String group, var dissent) -> submit(group).or(() -> proposed(proposal));
            case Content.Paragraph paragraph ->
                permitted(Verb.TABLE, State.DRAFT).or(() -> proposed(proposal));
            case Content.Decision decision -> decided(proposal);
            case Content.Timeline timeline -> decided(proposal);
        };
    }

    private Optional<Refusal> decided(Proposal proposal) {
        return permitted(Verb.TABLE, State.DRAFT).or(() -> proposed(proposal)).or(this::quorum);
    }

    private Optional<Refusal> submit(String group) {
        if (member.role() == Role.EXPERT && !member.group().equals(group)) {
            return no("[" + member.name() + "] is not of the working group [" + group + "].", "Let its expert submit.");
        }
        return permitted(Verb.SUBMIT, State.DRAFT);
    }

    private Optional<Refusal> proposed(Proposal proposal) {
        if (!proposal.text().keySet().equals(charter.terms().languages())
                || proposal.text().values().stream().anyMatch(String::isBlank)) {
            return no(
                    "The item [" + proposal.id() + "] is given in "
                            + proposal.text().keySet() + ".",
                    "Give its words in each of " + charter.terms().languages() + ".");
        }
        return fresh(proposal.id()).or(() -> replaced(proposal.replaces()));
    }

    private Optional<Refusal> replaced(String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Item> item = now.findItem(id);
        boolean there = !id.equals(CHARTER) && item.isPresent() && item.get().end() == Item.End.NONE;
        return there
                ? Optional.empty()
                : no("There is no item [" + id + "] to replace.", "Name one that is neither lapsed nor superseded.");
    }

    private Optional<Refusal> quorum() {
        return now.sessions().stream().anyMatch(session -> session.decides(charter))
                ? Optional.empty()
                : no(
                        "No session with a quorum of " + charter.terms().quorum() + " of each party goes on.",
                        "Convene one and put down who attends.");
    }

    private Optional<Refusal> spoken(String words) {
        return words.isBlank() ? no("The words are missing.", "Write them.") : Optional.empty();
    }

    private Optional<Refusal> move(Act.Move move) {
        Optional<Item> found = now.findItem(move.item());
        if (found.isEmpty()) {
            return no("There is no item [" + move.item() + "].", "Name one that is on the record.");
        }
        Item item = found.get();
        if (move.item().equals(CHARTER) && move.verb() != Verb.AGREE && move.verb() != Verb.SEE) {
            return no("A charter is agreed or not.", "Begin a new record for another charter.");
        }
        return permitted(move.verb(), item.state())
                .or(() -> read(move, item))
                .or(() -> new ItemRules(charter, member, time, item).against(move))
                .or(() -> move.verb() == Verb.AGREE && needsSession(item) ? quorum() : Optional.empty());
    }

    private static boolean needsSession(Item item) {
        return switch (item.proposal().content()) {
            case Content.Decision decision -> true;
            case Content.Timeline timeline -> true;
            case Content.Founding founding -> false;
            case Content.Paragraph paragraph -> false;
            case Content.Submission submission -> false;
        };
    }

    private Optional<Refusal> read(Act.Move move, Item item) {
        return item.text().hex().equals(move.text())
                ? Optional.empty()
                : no(
                        "The act is about another text of [" + move.item() + "] than the one that stands.",
                        "Read it again; its hash is " + item.text().hex() + ".");
    }

    static Optional<Refusal> no(String reason, String remedy) {
        return Optional.of(new Refusal(reason, remedy));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
