package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;
import static org.endstate.timeline.PlanningSettings.Simulation.LONGEST_HORIZON_months;

import java.util.List;
import org.endstate.formats.schema.Shape;

/** What mission.yaml and the built-in work file may hold: the one description of the format. */
public final class MissionShapes {

    private static final Shape.Range OPEN_UNIT = new Shape.Range(0, 1, Shape.Range.Ends.BOTH);
    private static final Shape.Range UP_TO_ONE = new Shape.Range(0, 1, Shape.Range.Ends.UPPER);
    private static final Shape.Whole DAYS = new Shape.Whole(0, 3_650);

    private static final Shape.Range WEIGHT = Shape.Range.of(0, 10_000);

    private static final Shape.Group FRONTIER = new Shape.Group(
            "frontier",
            List.of(
                    may(
                            "confidence",
                            Parts.list(new Shape.Number(OPEN_UNIT)),
                            "Share of the openings that come while a closed gate is waited for; default 0.3, 0.6, 0.9."),
                    may(
                            "movement",
                            Parts.list(new Shape.Number(Shape.Range.of(0.1, 10))),
                            "Movement capacity, as a multiple; default 0.5, 1, 1.5."),
                    may(
                            "lateness",
                            Parts.list(new Shape.Number(WEIGHT)),
                            "What a day past an agreed date counts, in days; default 0, 3.")));

    private static final Shape.Group PLANNING = new Shape.Group(
                    "planning settings",
                    List.of(
                            may("confidence", new Shape.Number(OPEN_UNIT), "How sure a gate must be; default 0.8."),
                            may("hold-limit", DAYS, "Calendar days the hybrid option waits at most; default 120."),
                            may(
                                    "extension",
                                    DAYS,
                                    "Calendar days beyond an agreed date before sites are left; default 90."),
                            may(
                                    "support-removed",
                                    Parts.PROBABILITY,
                                    "Weight of the model without support; default 0.25."),
                            may(
                                    "outside-view-weight",
                                    Parts.PROBABILITY,
                                    "Weight of past exits beside the simulation in mixed dates of milestones, which"
                                            + " are shown beside the unmixed ones; default 0: nothing is mixed."),
                            may("seed", new Shape.Whole(-999_999_999_999_999L, 999_999_999_999_999L), "Default 2024."),
                            may(
                                    "scenarios",
                                    new Shape.Whole(2, 1_000_000),
                                    "How many futures are drawn; default 10000."),
                            may(
                                    "horizon",
                                    new Shape.Whole(1, LONGEST_HORIZON_months),
                                    "Months that are simulated; default 48."),
                            may("duration-correlation", new Shape.Number(UP_TO_ONE), "Within a site; default 0.3."),
                            may(
                                    "loss-days",
                                    new Shape.Number(WEIGHT),
                                    "What a site lost in quality counts in the search, in days; default 30."),
                            may(
                                    "lateness",
                                    new Shape.Number(WEIGHT),
                                    "What a day past an agreed date counts in the search, in days; default 1."),
                            may("frontier", FRONTIER, "Of which points the frontier is made; an empty list: none.")))
            .plus(Parts.SOURCING);

    /** The whole of mission.yaml. */
    public static final Shape.Group ROOT = new Shape.Group(
            "mission file",
            List.of(
                    must("endstate", new Shape.Whole(1, 1), "The version of this format."),
                    must("mission", GroundShapes.MISSION, "The deployed operation that is ended or handed over."),
                    may("sources", Parts.list(GroundShapes.SOURCE), "Documents that figures cite."),
                    must("parties", Parts.someOf(GroundShapes.PARTY), "One host, one lead, and any observers."),
                    must("working-groups", Parts.someOf(GroundShapes.WORKING_GROUP), "One for each subject."),
                    must("areas", Parts.someOf(GroundShapes.AREA), "First-level administrative areas."),
                    may("functions", Parts.list(GroundShapes.FUNCTION), "What the mission does for the host."),
                    may("calendars", Parts.list(WorkShapes.CALENDAR), "Beside the built-in ones."),
                    may("resources", Parts.list(WorkShapes.RESOURCE), "What work can draw on."),
                    may("templates", Parts.list(WorkShapes.TEMPLATE), "Work breakdowns beside the built-in ones."),
                    must("sites", Parts.someOf(GroundShapes.SITE), "Bases, camps and installations."),
                    must("milestones", Parts.someOf(GroundShapes.MILESTONE), "The dated steps of the timeline."),
                    may("threat", CommitmentShapes.THREAT, "The scale of threat levels; a default otherwise."),
                    may("allotment", CommitmentShapes.ALLOTMENT, "How deaths of no known area are shared out."),
                    may("conditions", Parts.list(CommitmentShapes.CONDITION), "What must hold before some steps."),
                    may("gates", Parts.list(CommitmentShapes.GATE), "Which conditions hold up which tasks."),
                    may("clauses", Parts.list(CommitmentShapes.CLAUSE), "The text between the parties."),
                    may("terms", Parts.list(CommitmentShapes.TERM), "Terms that every language of it must share."),
                    may("oversight", OversightShapes.OVERSIGHT, "What the commission looks out for."),
                    may("planning", PLANNING, "The commission's choices; each has a default.")));

    /** The built-in work file: default calendars and closure templates. */
    static final Shape.Group BUILT_IN = new Shape.Group(
            "built-in work file",
            List.of(
                    must("calendars", Parts.someOf(WorkShapes.CALENDAR), "Calendars a mission need not define."),
                    must("templates", Parts.someOf(WorkShapes.TEMPLATE), "Closure templates by size.")));

    private MissionShapes() {}
}
