package org.endstate.formats.export;

import static org.endstate.formats.export.CommonForms.DATE_BAND;
import static org.endstate.formats.export.Json.DATE;
import static org.endstate.formats.export.Json.PROBABILITY;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.WHOLE;
import static org.endstate.formats.export.Json.choice;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import org.endstate.oversight.MixedDates;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.ReferenceClass;

/** The outside view, and what it makes of dates, in {@code timeline.json}. */
final class OutsideForms {

    private static final Json<PastExit> EXIT = object(
            "pastExit",
            "One dated unit of a past exit.",
            key("mission", "The mission.", TEXT, PastExit::mission),
            key("unit", "The phase, site or milestone.", TEXT, PastExit::unit),
            key("planned", "First announced date.", DATE, PastExit::planned),
            key(
                    "actual",
                    "When it happened; null where it is open, paused or was never done.",
                    optional(DATE),
                    PastExit::actual),
            key("source", "Key of the source.", TEXT, PastExit::source));

    static final Json<ReferenceClass> CLASS = object(
            "referenceClass",
            "Past exits of one driver.",
            key("driver", "What drove the dates.", choice(PastExit.Driver.class), ReferenceClass::driver),
            key(
                    "slipsDays",
                    "Calendar days each finished unit slipped, rising.",
                    list(WHOLE),
                    ReferenceClass::slips_days),
            key("finished", "Units finished by the planning date.", list(EXIT), ReferenceClass::finished),
            key("unfinished", "Units not finished by the planning date.", list(EXIT), ReferenceClass::unfinished));

    static final Json<MixedDates> MIXED = object(
            "mixedDates",
            "When an option reaches a milestone if past exits are given a weight beside the simulation.",
            key("milestone", "Id of the milestone.", TEXT, MixedDates::milestone),
            key(
                    "option",
                    "Key of the option or proposal.",
                    TEXT,
                    mixed -> mixed.option().code()),
            key(
                    "driver",
                    "What drives the date, and drove those of the past exits.",
                    choice(PastExit.Driver.class),
                    mixed -> mixed.outside().driver()),
            key(
                    "n",
                    "How many slips of past exits were mixed in: those that lead to the planning date or later.",
                    WHOLE,
                    mixed -> (long) mixed.outside().n()),
            key(
                    "weight",
                    "Weight of past exits.",
                    PROBABILITY,
                    mixed -> mixed.outside().weight()),
            key("inside", "The simulation.", DATE_BAND, mixed -> mixed.bands().inside()),
            key(
                    "outside",
                    "The agreed date with the slips of past exits.",
                    DATE_BAND,
                    mixed -> mixed.bands().outside()),
            key("mixed", "The two mixed.", DATE_BAND, mixed -> mixed.bands().mixed()));

    private OutsideForms() {}
}
