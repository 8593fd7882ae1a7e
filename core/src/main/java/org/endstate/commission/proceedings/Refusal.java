package org.endstate.commission.proceedings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.evidence.register.Objection;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Status;

/** Why an act is not taken: which rule stands against it. What it is called, {@code words.RefusalWords} says. */
public sealed interface Refusal {

    /** What stands against it is in the charter, or that there is none. */
    sealed interface OfCharter extends Refusal {}

    /** The commission has no charter. */
    record NoCharter() implements OfCharter {}

    /** The charter is not agreed yet. */
    record CharterNotAgreed() implements OfCharter {}

    /** The commission has a charter already. */
    record CharterThere() implements OfCharter {}

    /** A charter is not tabled as an item. */
    record CharterNotTabled() implements OfCharter {}

    /** A charter is agreed or not, and nothing else is done to it. */
    record CharterWhole() implements OfCharter {}

    /** What stands against it is in the record. */
    sealed interface OfRecord extends Refusal {}

    /** The record is not in order, so that nothing is added to it. */
    record RecordUnsound() implements OfRecord {}

    /** The entry holds no act in its one form. */
    record NoAct() implements OfRecord {}

    /** The signature is not that of the author. */
    record NotSigned(String author) implements OfRecord {}

    /** What stands against it is who does it. */
    sealed interface OfMember extends Refusal {}

    /** The author is not a member. */
    record NoMember(String author) implements OfMember {}

    /** The role makes no such thing. */
    record MayNotMake(Role role, String member, Verb verb) implements OfMember {}

    /** The role does not do this to an item that stands so. */
    record MayNotMove(Role role, String member, Verb verb, Clause.State state) implements OfMember {}

    /** The expert is of another working group than it submits for. */
    record OfOtherGroup(String member, String group) implements OfMember {}

    /** What stands against it is a session, or that none goes on. */
    sealed interface OfSession extends Refusal {}

    /** No session of this id goes on. */
    record NoSession(String session) implements OfSession {}

    /** Who is said to be present is not a member. */
    record Stranger(String name) implements OfSession {}

    /** No session with so many of each party goes on. */
    record NoQuorum(int quorum) implements OfSession {}

    /** The minutes are empty. */
    record NoMinutes() implements OfSession {}

    /** What stands against it is an id or the text of an item. */
    sealed interface OfItem extends Refusal {}

    /** This cannot be an id. */
    record NoId(String id) implements OfItem {}

    /** The id is used already. */
    record IdUsed(String id) implements OfItem {}

    /** There is no such item. */
    record NoItem(String id) implements OfItem {}

    /** There is no such item that still stands, to be replaced. */
    record NotReplaceable(String id) implements OfItem {}

    /** The words are not given in each language of the charter. */
    record WordsMissing(String item, Set<Language> wanted) implements OfItem {
        public WordsMissing {
            wanted = Set.copyOf(wanted);
        }
    }

    /**
     * The act is about another text than the one that stands.
     *
     * @param standing hash of the one that stands
     */
    record OtherText(String item, String standing) implements OfItem {}

    /** What stands against it is what a party said before, or did not. */
    sealed interface OfPosition extends Refusal {}

    /** The party agreed already. */
    record AgreedAlready(String party) implements OfPosition {}

    /** The move needs words of its own. */
    record NeedsWords(Verb verb) implements OfPosition {}

    /** The party has neither a reservation nor an objection to lift. */
    record NothingToLift(String party) implements OfPosition {}

    /** Another party tabled it; only who tabled an item withdraws it. */
    record TabledBy(String party) implements OfPosition {}

    /** What stands against it is a deadline, or that there is none. */
    sealed interface OfTime extends Refusal {}

    /** A silence procedure has ended and is to be closed first. */
    record SilenceOver(Instant ended) implements OfTime {}

    /** A silence procedure runs. */
    record SilenceRuns(Instant until) implements OfTime {}

    /** No silence procedure has ended. */
    record NoSilenceOver() implements OfTime {}

    /** The charter lets silence settle only these kinds of clause. */
    record NotBySilence(Set<Clause.Kind> kinds) implements OfTime {
        public NotBySilence {
            kinds = Set.copyOf(kinds);
        }
    }

    /** The body to which it was escalated has time left. */
    record BodyHasTime(Instant until) implements OfTime {}

    /** No higher body is left. */
    record NoHigherBody() implements OfTime {}

    /** What stands against it is a rule of the register. */
    sealed interface OfRegister extends Refusal {}

    /** The role puts no entry of this kind down; those that may. */
    record MayNotPut(Role role, String member, RegisterEntry.Kind kind, Set<Role> may) implements OfRegister {
        public MayNotPut {
            may = Set.copyOf(may);
        }
    }

    /** The role does not change this status; those that may. */
    record MayNotChange(Role role, String member, Status to, Set<Role> may) implements OfRegister {
        public MayNotChange {
            may = Set.copyOf(may);
        }
    }

    /** The member does not speak for the party. */
    record NotItsVoice(String member, String party) implements OfRegister {}

    /** The party complains of itself. */
    record OfItself(String party) implements OfRegister {}

    /** This is none of the parties. */
    record NoParty(String name, List<String> parties) implements OfRegister {
        public NoParty {
            parties = List.copyOf(parties);
        }
    }

    /** The expert assesses in the name of another body than its own working group. */
    record NotOfGroup(String member, String body, String group) implements OfRegister {}

    /** The body that assesses is not named. */
    record NoBody() implements OfRegister {}

    /** The register cannot take it. */
    record Unfit(Objection why) implements OfRegister {}
}
