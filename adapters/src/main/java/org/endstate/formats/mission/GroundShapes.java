package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.List;
import org.endstate.formats.schema.Shape;
import org.endstate.mission.Outcome;
import org.endstate.mission.Party;
import org.endstate.mission.WorkingGroup;

/** The mission itself, its sources, institution, ground and milestones. */
final class GroundShapes {

    private static final Shape.Group STRENGTH = new Shape.Group(
                    "strength",
                    List.of(
                            must("value", Parts.PERSONS, "Persons."),
                            must("unit", Parts.WORDS, "What exactly is counted.")))
            .plus(Parts.SOURCING);

    static final Shape.Group MISSION = new Shape.Group(
            "mission",
            List.of(
                    must("id", new Shape.LocalId("mission"), "Names the mission in file names and seeds."),
                    Parts.NAMED,
                    must("as-of", Parts.DAY, "The planning date: nothing known later enters."),
                    must("strength", STRENGTH, "Persons in the mission as a whole."),
                    may("disclaimer", Parts.WORDS, "Printed on every page that uses illustrative inputs.")));

    static final Shape.Group SOURCE = new Shape.Group(
            "source",
            List.of(
                    Parts.id(Kinds.SOURCE),
                    must("title", Parts.TEXT, "What the document is."),
                    may("url", Parts.TEXT, "Where it can be read."),
                    Parts.KNOWN_FROM));

    static final Shape.Group PARTY = new Shape.Group(
            "party",
            List.of(
                    Parts.id(Kinds.PARTY),
                    Parts.NAMED,
                    must("role", Parts.choice(Party.Role.class), "What it is to the mission.")));

    static final Shape.Group WORKING_GROUP = new Shape.Group(
            "working group",
            List.of(
                    Parts.id(Kinds.WORKING_GROUP),
                    Parts.NAMED,
                    must("subject", Parts.choice(WorkingGroup.Subject.class), "The assessment it submits.")));

    static final Shape.Group AREA = new Shape.Group(
            "area",
            List.of(
                    Parts.id(Kinds.AREA),
                    Parts.NAMED,
                    may("aliases", Parts.list(Parts.TEXT), "Other spellings under which event data name it."),
                    may(
                            "boundary",
                            Parts.TEXT,
                            "The code of its outline on the map, such as the ISO 3166-2 code IQ-AN; events then also find it by that area's names and by coordinates.")));

    static final Shape.Group FUNCTION = new Shape.Group(
                    "function",
                    List.of(
                            Parts.id(Kinds.FUNCTION),
                            Parts.NAMED,
                            must("threshold", Parts.LEVEL, "The level at which the host needs it no more."),
                            may(
                                    "standard",
                                    new Shape.LocalId("function of the framework"),
                                    "The framework's function that says what its levels are; default the one of the same id."),
                            must("essential", new Shape.Truth(), "Whether the mission's end depends on it.")))
            .plus(Parts.SOURCING);

    static final Shape.Group SITE = new Shape.Group(
                    "site",
                    List.of(
                            Parts.id(Kinds.SITE),
                            Parts.NAMED,
                            must("area", new Shape.Reference(Kinds.AREA), "The area it lies in."),
                            must("size", Parts.sizes(), "S up to 200 persons, M up to 1,000, L above."),
                            must("strength", STRENGTH, "Persons at the site."),
                            must("guard", Parts.PERSONS, "Persons at least until the last convoy has left."),
                            must("outcome", Parts.choice(Outcome.class), "What becomes of the site."),
                            may("receiver", new Shape.Reference(Kinds.PARTY), "The party that takes it over."),
                            may("hub", new Shape.Reference(Kinds.SITE), "The site that stays open until this is left."),
                            may("template", new Shape.Reference(Kinds.TEMPLATE), "Its work; default closure-SIZE."),
                            may(
                                    "tasks",
                                    new Shape.MapOf(new Shape.LocalId("task of the site's template"), override()),
                                    "Changes to the template, by task id.")))
            .plus(Parts.SOURCING);

    static final Shape.Group MILESTONE = new Shape.Group(
            "milestone",
            List.of(
                    Parts.id(Kinds.MILESTONE),
                    Parts.NAMED,
                    must("sites", Parts.someReferences(Kinds.SITE), "The sites whose force must have left."),
                    may(
                            "ceiling",
                            Parts.PERSONS,
                            "Persons in the mission at most once its agreed date has passed. Plans do not enforce it; its probability is reported."),
                    may("agreed", agreed(), "What the parties have agreed on."),
                    Parts.KNOWN_FROM));

    private GroundShapes() {}

    private static Shape.Group override() {
        return new Shape.Group(
                        "change of a task",
                        List.of(
                                may("duration", WorkShapes.DURATION, "Working days instead of the template's."),
                                may("calendar", new Shape.Reference(Kinds.CALENDAR), "Another calendar."),
                                may("uses", WorkShapes.USES, "Other resources, in place of all the template's.")))
                .plus(Parts.SOURCING);
    }

    private static Shape.Group agreed() {
        return new Shape.Group(
                        "agreed date",
                        List.of(
                                must("date", Parts.DAY, "The date."),
                                may("hard", new Shape.Truth(), "Whether no later timeline counts; default false."),
                                Parts.KNOWN_FROM))
                .plus(Parts.SOURCING);
    }
}
