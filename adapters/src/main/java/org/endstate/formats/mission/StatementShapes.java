package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.List;
import org.endstate.agreement.Standing;
import org.endstate.formats.schema.Shape;

/** What a file of items for a joint statement may hold. */
final class StatementShapes {

    /** More entries than any record has. */
    private static final long MOST = 1_000_000_000_000L;

    private static final Shape.Group BOTH = new Shape.Group(
            "text in both languages",
            List.of(must("en", Parts.TEXT, "In English."), must("ar", Parts.TEXT, "In Arabic.")));

    private static final Shape.Group RECORD = new Shape.Group(
            "record",
            List.of(
                    must("id", Parts.TEXT, "The origin in the first line of the record."),
                    must("entries", new Shape.Whole(1, MOST), "How many entries the checkpoint covers."),
                    must("root", Parts.TEXT, "The root of the checkpoint, 64 hexadecimal digits.")));

    private static final Shape.Group PARTY = new Shape.Group(
            "party",
            List.of(
                    Parts.id(Kinds.PARTY),
                    must("name", BOTH, "What the party is called in the statement, in both languages.")));

    private static final Shape.Group ITEM = new Shape.Group(
            "item",
            List.of(
                    must("id", new Shape.Id(Kinds.ITEM), "Stays with the item; open items are listed by it."),
                    must(
                            "kind",
                            new Shape.LocalId("kind of item"),
                            "What it is in one word, such as clause; listing consents to a list of what is open."),
                    must(
                            "text",
                            new Shape.Group(
                                    "text of an item",
                                    List.of(may("en", Parts.TEXT, "In English."), may("ar", Parts.TEXT, "In Arabic."))),
                            "Its words. Without those of one language an agreed item is not stated, but named."),
                    must(
                            "standings",
                            new Shape.MapOf(new Shape.Reference(Kinds.PARTY), Parts.choice(Standing.class)),
                            "Where each party stands; one that has not answered is left out."),
                    must(
                            "entry",
                            new Shape.Whole(0, MOST),
                            "Number of the entry of the record at which the item came to stand so.")));

    static final Shape.Group ROOT = new Shape.Group(
            "statement file",
            List.of(
                    must("endstate", new Shape.Whole(1, 1), "The version of this format."),
                    must("date", Parts.DAY, "The day of the statement."),
                    may("record", RECORD, "The signed record of the items; without it the statement says so."),
                    may("disclaimer", BOTH, "Printed on top."),
                    must("parties", Parts.someOf(PARTY), "Those that state; all must agree. Two at least."),
                    may("terms", Parts.list(CommitmentShapes.TERM), "Terms that both languages must share."),
                    may(
                            "items",
                            Parts.someOf(ITEM),
                            "What is agreed, noted or disputed, in order; left out where a record holds them.")));

    private StatementShapes() {}
}
