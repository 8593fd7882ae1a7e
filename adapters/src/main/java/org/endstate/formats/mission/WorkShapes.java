package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.List;
import org.endstate.formats.schema.Shape;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskRole;

/** Calendars, resources and work-breakdown templates. */
final class WorkShapes {

    private static final Shape.LocalId TASK = new Shape.LocalId("task of the same template");
    private static final Shape.Whole UNITS = new Shape.Whole(0, 1_000_000);
    private static final Shape.Whole LAG = new Shape.Whole(-3_650, 3_650);

    static final Shape USES = new Shape.MapOf(new Shape.Reference(Kinds.RESOURCE), new Shape.Whole(1, 1_000_000));

    static final Shape DURATION = new Shape.ThreePoint(0);

    private static final Shape.Group SEASON = season("season");

    static final Shape.Group CALENDAR = new Shape.Group(
                    "calendar",
                    List.of(
                            Parts.id(Kinds.CALENDAR),
                            Parts.NAMED,
                            must(
                                    "working-days",
                                    Parts.someOf(
                                            new Shape.Choice(List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"))),
                                    "The days of the week on which work goes on."),
                            may("breaks", Parts.list(breaks()), "Holidays and other dated stops of work."),
                            may("closed-seasons", Parts.list(SEASON), "Parts of every year without work.")))
            .plus(Parts.SOURCING);

    static final Shape.Group RESOURCE = new Shape.Group(
                    "resource",
                    List.of(
                            Parts.id(Kinds.RESOURCE),
                            Parts.NAMED,
                            must("capacity", UNITS, "Units available on a day."),
                            may("steps", Parts.list(step()), "Changes of the capacity, in order of date."),
                            may("seasons", Parts.list(cap()), "Parts of every year in which less is available.")))
            .plus(Parts.SOURCING);

    static final Shape.Group TEMPLATE = new Shape.Group(
            "template",
            List.of(
                    Parts.id(Kinds.TEMPLATE),
                    Parts.NAMED,
                    must("tasks", Parts.someOf(task()), "What has to be done to close a site of this kind.")));

    private WorkShapes() {}

    static Shape.Group season(String title) {
        return new Shape.Group(
                title,
                List.of(
                        Parts.NAMED,
                        must("from", Parts.DAY_OF_YEAR, "Its first day, every year."),
                        must("to", Parts.DAY_OF_YEAR, "Its last day; it may lie in the next year.")));
    }

    private static Shape.Group cap() {
        return season("season with less").plus(must("units", UNITS, "Units available at most."));
    }

    private static Shape.Group breaks() {
        return new Shape.Group(
                "break",
                List.of(
                        must("name", Parts.TEXT, "Why work stops."),
                        must("from", Parts.DAY, "The first day without work."),
                        must("to", Parts.DAY, "The last day without work.")));
    }

    private static Shape.Group step() {
        return new Shape.Group(
                "step",
                List.of(
                        must("from", Parts.DAY, "From this day on."),
                        must("units", UNITS, "Units available on a day.")));
    }

    private static Shape.Group task() {
        return new Shape.Group(
                        "task",
                        List.of(
                                must("id", new Shape.LocalId("task"), "How its template and sites refer to the task."),
                                Parts.NAMED,
                                may("role", Parts.choice(TaskRole.class), "What it is to the closing; default work."),
                                must("duration", DURATION, "Working days: lowest, most likely, highest; or one."),
                                must("calendar", new Shape.Reference(Kinds.CALENDAR), "When work on it goes on."),
                                may("after", new Shape.ListOf(new Shape.Either(TASK, link()), 0), "What it waits for."),
                                may("uses", USES, "Units of each resource while it goes on.")))
                .plus(Parts.SOURCING);
    }

    private static Shape.Group link() {
        return new Shape.Group(
                "link",
                List.of(
                        must("task", TASK, "The earlier task."),
                        may("ends", Parts.choice(TaskLink.Ends.class), "Which ends are linked; default finish-start."),
                        may("min-lag", LAG, "Calendar days at least between the two ends; default 0."),
                        may("max-lag", LAG, "Calendar days at most between the two ends.")));
    }
}
