package org.endstate.formats.export;

import static org.endstate.formats.export.CertificateForms.CERTIFICATE;
import static org.endstate.formats.export.CommonForms.DATE_BAND;
import static org.endstate.formats.export.Json.DATE;
import static org.endstate.formats.export.Json.FLAG;
import static org.endstate.formats.export.Json.HUNDREDTHS;
import static org.endstate.formats.export.Json.PROBABILITY;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.WHOLE;
import static org.endstate.formats.export.Json.choice;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;
import static org.endstate.formats.export.OptionForms.SIMULATED;

import org.endstate.timeline.Frontier;
import org.endstate.timeline.OptionAppraisal;
import org.endstate.timeline.OptionAppraisal.InformationValue;
import org.endstate.timeline.OptionAppraisal.JointConfidence;
import org.endstate.timeline.OptionAppraisal.OnFutures;
import org.endstate.timeline.OptionAppraisal.Optimism;
import org.endstate.timeline.OptionAppraisal.PublishedStart;
import org.endstate.uncertainty.MeanInterval;
import org.endstate.uncertainty.PairedDifference;

/** The part of {@code timeline.json} that says how far forecasts can be trusted, and the frontier. */
final class AppraisalForms {

    private static final Json<MeanInterval> MEAN = object(
            "meanInterval",
            "A mean with its 95 % interval.",
            key("mean", "The mean.", HUNDREDTHS, MeanInterval::mean),
            key("low", "Lower end of the interval.", HUNDREDTHS, MeanInterval::low),
            key("high", "Upper end of the interval.", HUNDREDTHS, MeanInterval::high));

    private static final Json<PairedDifference.Shift> SHIFT = object(
            "shift",
            "A difference of quantiles with its 95 % interval.",
            key("value", "The difference.", HUNDREDTHS, PairedDifference.Shift::value),
            key("low", "Lower end of the interval.", HUNDREDTHS, PairedDifference.Shift::low),
            key("high", "Upper end of the interval.", HUNDREDTHS, PairedDifference.Shift::high));

    private static final Json<PairedDifference> DIFFERENCE = object(
            "pairedDifference",
            "A difference in calendar days between two ways, future by future.",
            key("pairs", "How many futures.", WHOLE, difference -> (long) difference.pairs()),
            key("meanDays", "Difference of the means.", MEAN, PairedDifference::mean_days),
            key("p80Days", "Difference of the 80 % quantiles.", SHIFT, PairedDifference::p80_days));

    private static final Json<OnFutures> ON_FUTURES = object(
            "onFutures",
            "What an option's priority does on a set of futures, in days as the search weighs them.",
            key("futures", "How many there are.", WHOLE, set -> (long) set.futures()),
            key("meanDays", "Mean of what the search minimises.", MEAN, OnFutures::mean_days),
            key("pairs", "In how many the gain was measured.", WHOLE, set -> (long) set.pairs()),
            key(
                    "gainDays",
                    "By how much less that is than by the priority of the plan for planned durations.",
                    MEAN,
                    OnFutures::gain_days));

    private static final Json<Optimism> OPTIMISM = object(
            "optimism",
            "How much better a priority seemed than it is.",
            key("search", "On the futures it was found on.", ON_FUTURES, Optimism::search),
            key("choice", "On those it was chosen on.", ON_FUTURES, Optimism::choice),
            key("report", "On those of the forecast.", ON_FUTURES, Optimism::report),
            key("gapDays", "Gain on the search set less that on the forecast's.", MEAN, Optimism::gap_days));

    private static final Json<JointConfidence> JOINT = object(
            "jointConfidence",
            "The probability that a milestone's date, quality and presence are kept at once, and each alone.",
            key("milestone", "Id of the milestone.", TEXT, JointConfidence::milestone),
            key("by", "The date: the agreed one, or else the planned one.", DATE, JointConfidence::by),
            key("agreed", "Whether the date is agreed.", FLAG, JointConfidence::agreed),
            key("date", "Its sites are vacated by the date.", SIMULATED, JointConfidence::date),
            key(
                    "quality",
                    "None of its sites is handed over at risk or left with a step undone or with equipment.",
                    SIMULATED,
                    JointConfidence::quality),
            key("presence", "No more person-months at its sites than planned.", SIMULATED, JointConfidence::presence),
            key("all", "All three at once.", SIMULATED, JointConfidence::all));

    private static final Json<InformationValue> VALUE = object(
            "informationValue",
            "By how much sooner the last site is vacated if something is known beforehand, with hindsight.",
            key(
                    "gate",
                    "Id of the gate whose opening is known; null where everything is.",
                    optional(TEXT),
                    InformationValue::gate),
            key("sooner", "By how much sooner.", DIFFERENCE, InformationValue::sooner));

    private static final Json<PublishedStart> START = object(
            "publishedStart",
            "A start on which others rely.",
            key("site", "Id of the site.", TEXT, PublishedStart::site),
            key("task", "Id of the task.", TEXT, PublishedStart::task),
            key(
                    "start",
                    "The date to publish; null where none within the horizon is kept with the option's confidence.",
                    optional(DATE),
                    PublishedStart::start),
            key("gated", "Whether a gate holds it; then the date is one by which.", FLAG, PublishedStart::gated),
            key("met", "Probability of starting by it.", SIMULATED, PublishedStart::met));

    static final Json<OptionAppraisal> APPRAISAL = object(
            "appraisal",
            "How far an option's forecast can be trusted, and what follows from it.",
            key("option", "The option.", TEXT, appraisal -> Json.word(appraisal.kind())),
            key(
                    "planProof",
                    "How far the best plan known for planned durations may be from the best there is.",
                    CERTIFICATE,
                    OptionAppraisal::certificate),
            key("optimism", "How much better it seemed than it is.", OPTIMISM, OptionAppraisal::optimism),
            key("joint", "Date, quality and presence at once.", list(JOINT), OptionAppraisal::joint),
            key(
                    "informationValues",
                    "What knowledge would be worth; empty for a large mission.",
                    list(VALUE),
                    OptionAppraisal::values),
            key(
                    "publishedStarts",
                    "Dates that can be published.",
                    list(START),
                    appraisal -> appraisal.announcement().starts()),
            key(
                    "announcing",
                    "By how much later the last site is vacated if what no gate holds starts no sooner than published.",
                    DIFFERENCE,
                    appraisal -> appraisal.announcement().later()));

    /** What becomes of a point. */
    enum Standing {
        KEPT,
        SAME,
        BEATEN;

        static Standing of(Frontier.Standing standing) {
            return switch (standing) {
                case Frontier.Standing.Kept kept -> KEPT;
                case Frontier.Standing.SameAs same -> SAME;
                case Frontier.Standing.BeatenBy beaten -> BEATEN;
            };
        }
    }

    private static final Json<Frontier.Point> POINT = object(
            "frontierPoint",
            "One way to go about it.",
            key(
                    "confidence",
                    "A closed gate is waited for so long that this share of the openings that come at all comes meanwhile.",
                    PROBABILITY,
                    point -> point.cell().confidence()),
            key(
                    "movement",
                    "Movement capacity, as a multiple of the mission's.",
                    HUNDREDTHS,
                    point -> point.cell().movement()),
            key(
                    "lateness",
                    "What a day past an agreed date counted in the search, in days.",
                    HUNDREDTHS,
                    point -> point.cell().lateness()),
            key("holdDays", "How long a closed gate is waited for, in calendar days.", WHOLE, point ->
                    (long) point.hold_days()),
            key("vacated", "When the last site is vacated.", DATE_BAND, Frontier.Point::vacated),
            key("atRisk", "Mean number of sites handed over at risk.", MEAN, Frontier.Point::atRisk),
            key(
                    "standing",
                    "Kept on the frontier, the same as another, or beaten by it beyond chance.",
                    choice(Standing.class),
                    point -> Standing.of(point.standing())),
            key(
                    "other",
                    "Number of that other point, from 0; null for none.",
                    optional(WHOLE),
                    point -> point.standing().findOther().map(Long::valueOf)));

    static final Json<Frontier> FRONTIER = object(
            "frontier",
            "What can be traded against what.",
            key("futures", "How many fresh futures the points are compared on.", WHOLE, frontier ->
                    (long) frontier.futures()),
            key("points", "Every point that was tried; empty for a large mission.", list(POINT), Frontier::points));

    private AppraisalForms() {}
}
