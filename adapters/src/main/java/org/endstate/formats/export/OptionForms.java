package org.endstate.formats.export;

import static org.endstate.formats.export.CommonForms.BAND;
import static org.endstate.formats.export.CommonForms.DATE_BAND;
import static org.endstate.formats.export.Json.DATE;
import static org.endstate.formats.export.Json.HUNDREDTHS;
import static org.endstate.formats.export.Json.PROBABILITY;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.choice;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import org.endstate.timeline.Cause;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.CauseShare;
import org.endstate.timeline.OptionForecast.Loss;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.OptionForecast.SiteForecast;
import org.endstate.timeline.OptionForecast.StrengthPoint;

/** The options part of {@code timeline.json}. */
final class OptionForms {

    private static final Json<PlannedTask> TASK = object(
            "plannedTask",
            "A task with its planned dates.",
            key("site", "Id of the site.", TEXT, PlannedTask::site),
            key("task", "Id of the task.", TEXT, PlannedTask::task),
            key("start", "First day.", DATE, PlannedTask::start),
            key("finish", "Last day it occupies; the start for a task of no duration.", DATE, PlannedTask::finish),
            key("gate", "Id of the gate it waits for; null for none.", optional(TEXT), PlannedTask::gate));

    static final Json<Probability> SIMULATED = object(
            "simulatedProbability",
            "A share of the scenarios with its 95 % Wilson interval.",
            key("value", "The share.", PROBABILITY, Probability::value),
            key("low", "Lower end of the interval.", PROBABILITY, Probability::low),
            key("high", "Upper end of the interval.", PROBABILITY, Probability::high));

    private static final Json<CauseShare> CAUSE = object(
            "causeShare",
            "A part of the slip.",
            key(
                    "kind",
                    "What the slip is traced to.",
                    choice(Cause.Kind.class),
                    share -> share.cause().kind()),
            key(
                    "subject",
                    "Id of the gate or resource, or site/task; empty where the kind says it all.",
                    TEXT,
                    share -> share.cause().subject()),
            key("meanDays", "Mean calendar days; negative where time was gained.", HUNDREDTHS, CauseShare::meanDays),
            key("binding", "Share of scenarios in which it was the largest part.", PROBABILITY, CauseShare::binding));

    private static final Json<MilestoneForecast> MILESTONE = object(
            "milestoneForecast",
            "A milestone in simulation.",
            key("milestone", "Id of the milestone.", TEXT, MilestoneForecast::milestone),
            key(
                    "planned",
                    "When the plan reaches it; null where it does not within the horizon.",
                    optional(DATE),
                    MilestoneForecast::planned),
            key("reached", "When it is reached in simulation.", DATE_BAND, MilestoneForecast::reached),
            key(
                    "byAgreed",
                    "Probability of reaching it by the agreed date, and within the horizon where that is earlier; null where none is agreed.",
                    optional(SIMULATED),
                    MilestoneForecast::byAgreed),
            key(
                    "underCeiling",
                    "Probability that no more persons than the ceiling are left after the agreed date; null where no ceiling, or no date for it, is agreed.",
                    optional(SIMULATED),
                    MilestoneForecast::underCeiling),
            key(
                    "beyond",
                    "Share of scenarios that do not reach it within the horizon.",
                    PROBABILITY,
                    MilestoneForecast::beyond),
            key(
                    "causes",
                    "What its slip is traced to, largest mean in either direction first.",
                    list(CAUSE),
                    MilestoneForecast::causes));

    private static final Json<SiteForecast> SITE = object(
            "siteForecast",
            "A site in simulation.",
            key("site", "Id of the site.", TEXT, SiteForecast::site),
            key("handover", "When the handover document is signed.", DATE_BAND, SiteForecast::handover),
            key("vacated", "When the last convoy has left.", DATE_BAND, SiteForecast::vacated),
            key("atRisk", "Probability of a handover while a gate is closed.", PROBABILITY, SiteForecast::atRisk),
            key("forced", "Probability of being left with work undone.", PROBABILITY, SiteForecast::forced));

    private static final Json<StrengthPoint> STRENGTH = object(
            "strengthPoint",
            "Persons in the mission on a day.",
            key("date", "The day.", DATE, StrengthPoint::date),
            key("planned", "Persons as planned.", Json.TENTHS, StrengthPoint::planned),
            key("persons", "Persons in simulation.", BAND, StrengthPoint::persons));

    private static final Json<Loss> LOSS = object(
            "loss",
            "An expected loss of quality.",
            key("kind", "What is lost.", choice(Loss.Kind.class), Loss::kind),
            key("expected", "Mean count over the scenarios.", HUNDREDTHS, Loss::expected),
            key("any", "Probability of at least one.", PROBABILITY, Loss::any));

    static final Json<OptionForecast> OPTION = object(
            "option",
            "One option: its plan, and how the plan goes in simulation.",
            key(
                    "kind",
                    "How it ties the timeline to dates and conditions: date-certain, conditions-based or hybrid; of a proposal its id.",
                    TEXT,
                    option -> Json.word(option.kind())),
            key(
                    "finish",
                    "When the last site is vacated as planned; null where that is beyond the horizon.",
                    optional(DATE),
                    option -> option.plan().finish()),
            key("tasks", "The plan.", list(TASK), option -> option.plan().tasks()),
            key("milestones", "The milestones.", list(MILESTONE), OptionForecast::milestones),
            key("sites", "The sites.", list(SITE), OptionForecast::sites),
            key(
                    "strength",
                    "Persons in the mission by day.",
                    list(STRENGTH),
                    option -> option.course().strength()),
            key(
                    "losses",
                    "Expected losses of quality.",
                    list(LOSS),
                    option -> option.course().losses()),
            key(
                    "personMonths",
                    "Person-months of presence.",
                    BAND,
                    option -> option.course().personMonths()));

    private OptionForms() {}
}
