package org.endstate.commission.proceedings;

import java.util.List;
import java.util.Set;

/** What is given cannot be a charter. */
public final class UnfitCharter extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    /** What is wrong with a charter; {@code words.CharterWords} says it. */
    public sealed interface Flaw {}

    /** The parties are not two. */
    public record NotTwo(List<String> parties) implements Flaw {
        public NotTwo {
            parties = List.copyOf(parties);
        }
    }

    /** A member is named twice. */
    public record NamedTwice(String member) implements Flaw {}

    /** The party does not have one co-chair. */
    public record CoChairs(String party) implements Flaw {}

    /** A member is of a party that is none of the two. */
    public record NoParty(String member, String party, List<String> parties) implements Flaw {
        public NoParty {
            parties = List.copyOf(parties);
        }
    }

    /** A member is of a working group that has no mandate. */
    public record NoGroup(String member, String group, Set<String> groups) implements Flaw {
        public NoGroup {
            groups = Set.copyOf(groups);
        }
    }

    /** A role that acts for a party has none, or one that does not has one. */
    public record PartyOfRole(String member, Role role, String party) implements Flaw {}

    /** An expert is of no working group, or somebody else is of one. */
    public record GroupOfRole(String member, Role role, String group) implements Flaw {}

    /** A figure that has to be 1 or more is not. */
    public record BelowOne(int quorum, int silenceDays, int escalationDays) implements Flaw {}

    /** No language is given. */
    public record NoLanguage() implements Flaw {}

    UnfitCharter(Flaw flaw) {
        super("This cannot be a charter: " + flaw + ".");
        this.flaw = flaw;
    }

    /** What is wrong. */
    public Flaw flaw() {
        return flaw;
    }
}
