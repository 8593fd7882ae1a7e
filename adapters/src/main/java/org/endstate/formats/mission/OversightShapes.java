package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.List;
import org.endstate.formats.schema.Shape;

/** What the commission looks out for. */
final class OversightShapes {

    private static final Shape.Group OCCASION = new Shape.Group(
                    "occasion",
                    List.of(
                            Parts.id(Kinds.OCCASION),
                            Parts.NAMED,
                            must("date", Parts.DAY, "The day on which the mission's surroundings change."),
                            Parts.KNOWN_FROM))
            .plus(Parts.SOURCING);

    static final Shape.Group OVERSIGHT = new Shape.Group(
                    "oversight settings",
                    List.of(
                            may(
                                    "floor",
                                    Parts.PROBABILITY,
                                    "An agreed date less likely than this is an alarm; default 0.5."),
                            may(
                                    "ahead",
                                    new Shape.Whole(0, 3_650),
                                    "Calendar days from which on an occasion is near; default 120."),
                            may(
                                    "occasions",
                                    Parts.list(OCCASION),
                                    "The transition calendar: elections, ends of mandates, budgets.")))
            .plus(Parts.SOURCING);

    private OversightShapes() {}
}
