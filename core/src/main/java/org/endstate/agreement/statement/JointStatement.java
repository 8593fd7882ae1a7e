package org.endstate.agreement.statement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.endstate.agreement.Language;

/**
 * What the parties state together.
 *
 * <p>The rules:
 *
 * <ol>
 *   <li>An item is stated if every party has agreed to it. Its words are set as they are, in the order of the items.
 *   <li>The languages are equally authentic: an agreed item without words in one of them is refused for the statement,
 *       and named in it.
 *   <li>Of what is open, only the number is said. A party that could print a list of what the other disputes would have
 *       a reason to dispute. If an item of the kind {@value #LISTING} is agreed by all, its words introduce a list of
 *       the open items: number of the entry, id, kind, and whether noted, disputed or unanswered; never their words,
 *       and never who.
 * </ol>
 *
 * @param stated in order, each in every language; at least one
 * @param refused agreed, and without words in a language
 */
public record JointStatement(StatementHead head, List<StatementItem> stated, List<Refused> refused, OpenItems open) {

    /** The kind of an item by which the parties agree to list what is open. */
    public static final String LISTING = "listing";

    public JointStatement {
        stated = List.copyOf(stated);
        refused = List.copyOf(refused);
    }

    /** An agreed item that cannot be stated. */
    public record Refused(String id, long entry, List<Language> missing) {
        public Refused {
            missing = List.copyOf(missing);
        }
    }

    /** What came of drawing a statement. */
    public sealed interface Outcome {

        /** There is something to state. */
        record Drawn(JointStatement statement) implements Outcome {}

        /** All parties agree to none of the items in every language. */
        record NothingToState(List<Refused> refused, OpenItems open) implements Outcome {
            public NothingToState {
                refused = List.copyOf(refused);
            }
        }
    }

    /**
     * Draws the statement.
     *
     * @throws IllegalArgumentException where two items have one id
     */
    public static Outcome from(StatementHead head, List<StatementItem> items) {
        refuseDoubles(items);
        List<String> parties = head.partyIds();
        List<StatementItem> agreed =
                items.stream().filter(item -> item.isAgreedBy(parties)).toList();
        List<StatementItem> complete =
                agreed.stream().filter(item -> missing(item).isEmpty()).toList();
        List<Refused> refused = agreed.stream()
                .filter(item -> !missing(item).isEmpty())
                .map(item -> new Refused(item.id(), item.entry(), missing(item)))
                .toList();
        Predicate<StatementItem> isListing = item -> item.kind().equals(LISTING);
        List<StatementItem> consents = complete.stream().filter(isListing).toList();
        List<StatementItem> stated =
                complete.stream().filter(isListing.negate()).toList();
        List<StatementItem> others =
                items.stream().filter(Predicate.not(agreed::contains)).toList();
        OpenItems open = OpenItems.of(others, consents, parties);
        return stated.isEmpty()
                ? new Outcome.NothingToState(refused, open)
                : new Outcome.Drawn(new JointStatement(head, stated, refused, open));
    }

    private static void refuseDoubles(List<StatementItem> items) {
        Set<String> ids = new HashSet<>();
        for (StatementItem item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("Two items have the id [" + item.id()
                        + "].\nMaybe they are versions of one, of which only the last counts.");
            }
        }
    }

    private static List<Language> missing(StatementItem item) {
        return Arrays.stream(Language.values())
                .filter(language -> !item.text().containsKey(language))
                .toList();
    }
}
