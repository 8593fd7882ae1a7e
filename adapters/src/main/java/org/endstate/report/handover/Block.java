package org.endstate.report.handover;

import java.util.List;
import java.util.function.Predicate;

/** A part of a pack, from top to bottom. */
public sealed interface Block {

    /** A heading of a section. */
    record Heading(String text) implements Block {}

    /** A paragraph; one that stands out tells what must not be overlooked. */
    record Paragraph(String text, boolean standsOut) implements Block {}

    /** Terms with what is said of each, in two columns of pairs. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A term and what is said of it. */
    record Fact(String term, String text) {}

    /**
     * Rows under columns.
     *
     * @param shares width of each column, as parts of their sum
     */
    record Grid(List<String> columns, List<Integer> shares, List<List<String>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns.size() != shares.size()
                    || rows.stream().map(List::size).anyMatch(Predicate.not(Predicate.isEqual(columns.size())))) {
                throw new IllegalArgumentException("The columns, shares and rows of a grid differ in number.");
            }
        }
    }

    /** Room to sign: for each signatory its name, and lines to be filled in by hand. */
    record Signatures(List<String> signatories, List<String> lines) implements Block {
        public Signatures {
            signatories = List.copyOf(signatories);
            lines = List.copyOf(lines);
        }
    }
}
