package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.List;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.commission.proceedings.Role;
import org.endstate.formats.schema.Shape;

/** What the charter of a commission may hold. */
final class CharterShapes {

    private static final Shape.Whole DAYS = new Shape.Whole(1, 366);

    private static final Shape.Group PARTY = new Shape.Group("party", List.of(Parts.id(Kinds.PARTY)));

    private static final Shape.Group GROUP = new Shape.Group(
            "working group",
            List.of(Parts.id(Kinds.WORKING_GROUP), must("mandate", Parts.TEXT, "What it is to find out.")));

    private static final Shape.Group MEMBER = new Shape.Group(
            "member",
            List.of(
                    must("key", Parts.TEXT, "The file of the member's public key, as seen from the charter."),
                    must("role", Parts.choice(Role.class), "What the member is to the commission."),
                    may(
                            "party",
                            new Shape.Reference(Kinds.PARTY),
                            "The party of a co-chair or an expert; nobody else has one."),
                    may(
                            "group",
                            new Shape.Reference(Kinds.WORKING_GROUP),
                            "The working group of an expert; nobody else has one.")));

    static final Shape.Group ROOT = new Shape.Group(
            "charter",
            List.of(
                    must("endstate", new Shape.Whole(1, 1), "The version of this format."),
                    must("record", Parts.TEXT, "The name of the record, such as iraq-2024.example/commission."),
                    must("parties", new Shape.ListOf(PARTY, 2), "The two parties."),
                    must("working-groups", Parts.list(GROUP), "The working groups with their mandates."),
                    must("members", Parts.someOf(MEMBER), "Everybody who may act; one co-chair of each party."),
                    may("ladder", Parts.list(Parts.TEXT), "Bodies to which an open item is escalated, lowest first."),
                    must("quorum", new Shape.Whole(1, 1_000), "Members of each party that must attend a session."),
                    must("silence-days", DAYS, "Calendar days of a silence procedure."),
                    must("escalation-days", DAYS, "Calendar days a body has for what was escalated to it."),
                    must("languages", Parts.someOf(Parts.choice(Language.class)), "Every text is given in these."),
                    may(
                            "by-silence",
                            Parts.list(Parts.choice(Clause.Kind.class)),
                            "Kinds of clause that silence may settle; none where it is left out.")));

    private CharterShapes() {}
}
