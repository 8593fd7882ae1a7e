package org.endstate.commission.proceedings;

import java.time.Instant;
import java.util.Optional;
import org.endstate.agreement.Clause.State;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.record.KeyName;

/** Decides whether a member may do what it wants to do now; says which rule stands against it. */
record Rules(Proceedings now, Charter charter, Member member, Instant time) {

    static final String CHARTER = "charter";

    /** Why not; empty where nothing stands against it. */
    Optional<Refusal> against(Act act) {
        boolean founding = act instanceof Act.Constitute
                || act instanceof Act.Move move && move.item().equals(CHARTER);
        if (!founding && !now.inForce()) {
            return no(new Refusal.CharterNotAgreed());
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
            return no(new Refusal.CharterThere());
        }
        return makes(Verb.TABLE);
    }

    private Optional<Refusal> permitted(Verb verb, State state) {
        return Permission.allows(member.role(), verb, state)
                ? Optional.empty()
                : no(new Refusal.MayNotMove(member.role(), member.name(), verb, state));
    }

    private Optional<Refusal> makes(Verb verb) {
        return Permission.allows(member.role(), verb, State.DRAFT)
                ? Optional.empty()
                : no(new Refusal.MayNotMake(member.role(), member.name(), verb));
    }

    private Optional<Refusal> convene(String session) {
        return makes(Verb.CONVENE).or(() -> fresh(session));
    }

    private Optional<Refusal> fresh(String id) {
        if (!KeyName.fits(id) || id.equals(CHARTER)) {
            return no(new Refusal.NoId(id));
        }
        if (now.findItem(id).isPresent() || now.findSession(id).isPresent()) {
            return no(new Refusal.IdUsed(id));
        }
        return Optional.empty();
    }

    private Optional<Refusal> inSession(Verb verb, String id) {
        Optional<Session> session = now.findSession(id);
        if (session.isEmpty() || !session.get().minutes().isEmpty()) {
            return no(new Refusal.NoSession(id));
        }
        return makes(verb);
    }

    private Optional<Refusal> strangers(Iterable<String> present) {
        for (String name : present) {
            if (charter.findMember(name).isEmpty()) {
                return no(new Refusal.Stranger(name));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> put(Proposal proposal) {
        return switch (proposal.content()) {
            case Content.Founding founding -> no(new Refusal.CharterNotTabled());
            case Content.Submission(String group, var dissent) -> submit(group).or(() -> proposed(proposal));
            case Content.Paragraph paragraph -> makes(Verb.TABLE).or(() -> proposed(proposal));
            case Content.Decision decision -> decided(proposal);
            case Content.Timeline timeline -> decided(proposal);
        };
    }

    private Optional<Refusal> decided(Proposal proposal) {
        return makes(Verb.TABLE).or(() -> proposed(proposal)).or(this::quorum);
    }

    private Optional<Refusal> submit(String group) {
        if (member.role() == Role.EXPERT && !member.group().equals(group)) {
            return no(new Refusal.OfOtherGroup(member.name(), group));
        }
        return makes(Verb.SUBMIT);
    }

    private Optional<Refusal> proposed(Proposal proposal) {
        if (!proposal.text().keySet().equals(charter.terms().languages())
                || proposal.text().values().stream().anyMatch(String::isBlank)) {
            return no(new Refusal.WordsMissing(proposal.id(), charter.terms().languages()));
        }
        return fresh(proposal.id()).or(() -> replaced(proposal.replaces()));
    }

    private Optional<Refusal> replaced(String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Item> item = now.findItem(id);
        boolean there = !id.equals(CHARTER) && item.isPresent() && item.get().end() == Item.End.NONE;
        return there ? Optional.empty() : no(new Refusal.NotReplaceable(id));
    }

    private Optional<Refusal> quorum() {
        return now.sessions().stream().anyMatch(session -> session.decides(charter))
                ? Optional.empty()
                : no(new Refusal.NoQuorum(charter.terms().quorum()));
    }

    private Optional<Refusal> spoken(String words) {
        return words.isBlank() ? no(new Refusal.NoMinutes()) : Optional.empty();
    }

    private Optional<Refusal> move(Act.Move move) {
        Optional<Item> found = now.findItem(move.item());
        if (found.isEmpty()) {
            return no(new Refusal.NoItem(move.item()));
        }
        Item item = found.get();
        if (move.item().equals(CHARTER) && move.verb() != Verb.AGREE && move.verb() != Verb.SEE) {
            return no(new Refusal.CharterWhole());
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
                : no(new Refusal.OtherText(move.item(), item.text().hex()));
    }

    static Optional<Refusal> no(Refusal why) {
        return Optional.of(why);
    }
}
