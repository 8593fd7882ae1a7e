package org.endstate.formats.export;

import static org.endstate.formats.export.CapabilityForms.LEVELS;
import static org.endstate.formats.export.CapabilityForms.LOWEST_FIRST;
import static org.endstate.formats.export.CapabilityForms.POOL;
import static org.endstate.formats.export.CommonForms.LABEL;
import static org.endstate.formats.export.Json.DATE;
import static org.endstate.formats.export.Json.PROBABILITY;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.WHOLE;
import static org.endstate.formats.export.Json.choice;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import org.endstate.capability.FunctionOutlook;
import org.endstate.condition.Gate;
import org.endstate.condition.GateOutlook;
import org.endstate.condition.Waiver;

/** Gates and capability in {@code timeline.json}. */
final class AssessmentForms {

    private static final Json<FunctionOutlook.Assessed> NOW = object(
            "latestAssessment",
            "The joint pool at the latest assessment.",
            key("asOf", "Day of the assessment.", DATE, FunctionOutlook.Assessed::asOf),
            key("levels", LOWEST_FIRST, LEVELS, FunctionOutlook.Assessed::levels),
            key("judgements", "How many judgements it pools.", WHOLE, now -> (long) now.judgements()));

    private static final Json<FunctionOutlook.AtDate> AT_DATE = object(
            "levelsAtDate",
            "The levels projected for a day.",
            key("date", "The day.", DATE, FunctionOutlook.AtDate::date),
            key("levels", LOWEST_FIRST, LEVELS, FunctionOutlook.AtDate::levels));

    static final Json<FunctionOutlook> FUNCTION = object(
            "functionOutlook",
            "What working group 3 says of one function.",
            key("function", "Id of the function.", TEXT, FunctionOutlook::function),
            key("now", "The joint pool, also the no-change baseline.", NOW, FunctionOutlook::now),
            key("parties", "Each party's own pool.", list(POOL), FunctionOutlook::parties),
            key(
                    "disagreement",
                    "Largest difference between two parties' P(level ≥ l).",
                    PROBABILITY,
                    FunctionOutlook::disagreement),
            key("kept", "Projection with support as now.", list(AT_DATE), FunctionOutlook::kept),
            key("removed", "Projection with the support removed.", list(AT_DATE), FunctionOutlook::removed),
            key("record", "What lies behind it.", CapabilityForms.HISTORY, FunctionOutlook::history));

    private static final Json<GateOutlook.Failing> FAILING = object(
            "failing",
            "A condition of the gate.",
            key("condition", "Id of the condition.", TEXT, GateOutlook.Failing::condition),
            key(
                    "probability",
                    "Probability of not holding at this review.",
                    PROBABILITY,
                    GateOutlook.Failing::probability));

    private static final Json<GateOutlook.Review> REVIEW = object(
            "review",
            "One monthly review of a gate.",
            key("date", "Day of the review.", DATE, GateOutlook.Review::date),
            key("open", "Probability that all conditions hold.", PROBABILITY, GateOutlook.Review::open),
            key("openedBy", "Probability that they have all held by then.", PROBABILITY, GateOutlook.Review::openedBy),
            key("lower", "Fréchet lower bound of open.", PROBABILITY, GateOutlook.Review::lower),
            key("upper", "Fréchet upper bound of open.", PROBABILITY, GateOutlook.Review::upper),
            key("failing", "Which conditions keep it closed.", list(FAILING), GateOutlook.Review::failing));

    static final Json<Gate.Hold> HOLD = object(
            "hold",
            "A task that waits for the gate.",
            key("site", "Id of the site.", TEXT, Gate.Hold::site),
            key("task", "Id of the task.", TEXT, Gate.Hold::task));

    static final Json<Waiver> WAIVER = object(
            "waiver",
            "A signed decision to pass the gate without its conditions.",
            key("from", "The gate counts as open from this day on.", DATE, Waiver::from),
            key("reason", "The stated reason.", TEXT, Waiver::reason),
            key("signedBy", "Ids of the parties that signed it.", list(TEXT), Waiver::signedBy));

    /** A gate as agreed, together with its outlook. */
    record GateEntry(Gate gate, GateOutlook outlook) {}

    static final Json<GateEntry> GATE = object(
            "gate",
            "Conditions that must all hold at one review before certain tasks start.",
            key("id", "Id of the gate.", TEXT, entry -> entry.gate().id()),
            key("name", "Name of the gate.", LABEL, entry -> entry.gate().name()),
            key(
                    "requires",
                    "Ids of its conditions.",
                    list(TEXT),
                    entry -> entry.gate().requires()),
            key(
                    "holds",
                    "The tasks that wait for it.",
                    list(HOLD),
                    entry -> entry.gate().holds()),
            key(
                    "waiver",
                    "The waiver; null for none.",
                    optional(WAIVER),
                    entry -> entry.gate().waiver()),
            key(
                    "status",
                    "As read on the planning date.",
                    choice(GateOutlook.Status.class),
                    entry -> entry.outlook().status()),
            key(
                    "capability",
                    "How its capability conditions stand.",
                    list(CapabilityForms.STANDING),
                    entry -> entry.outlook().capability()),
            key(
                    "reviews",
                    "The outlook, review by review.",
                    list(REVIEW),
                    entry -> entry.outlook().reviews()));

    private AssessmentForms() {}
}
