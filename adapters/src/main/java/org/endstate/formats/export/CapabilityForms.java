package org.endstate.formats.export;

import static org.endstate.formats.export.CommonForms.LABEL;
import static org.endstate.formats.export.CommonForms.SOURCING;
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

import java.util.List;
import org.endstate.capability.Assessment;
import org.endstate.capability.Assessment.Pools;
import org.endstate.capability.Evidence;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.History;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.LevelStanding;
import org.endstate.capability.PooledForecast;
import org.endstate.condition.GateOutlook;
import org.endstate.evidence.Grade;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** The record of a function in {@code timeline.json}: panels, evidence, forecasts, and how conditions read them. */
final class CapabilityForms {

    static final String LOWEST_FIRST = "Probability of each level, lowest first.";

    static final Json<LevelDistribution> LEVELS = new Json<>() {
        @Override
        public void write(LevelDistribution levels, JsonGenerator out) {
            list(PROBABILITY).write(levels.probabilities(), out);
        }

        @Override
        public ObjectNode schema(JsonDefinitions definitions) {
            return list(PROBABILITY).schema(definitions);
        }
    };

    static final Json<FunctionOutlook.PartyPool> POOL = object(
            "partyPool",
            "The pool of one party's experts.",
            key("party", "Id of the party.", TEXT, FunctionOutlook.PartyPool::party),
            key("levels", LOWEST_FIRST, LEVELS, FunctionOutlook.PartyPool::levels),
            key("experts", "How many experts it pools.", WHOLE, pool -> (long) pool.experts()),
            key(
                    "dissent",
                    "Largest difference between two of its experts' P(level ≥ l).",
                    PROBABILITY,
                    FunctionOutlook.PartyPool::dissent));

    private static final Json<Pools> POOLS = object(
            "pools",
            "Each party's own distribution and the joint one.",
            key("joint", LOWEST_FIRST, LEVELS, Pools::joint),
            key("parties", "Each party's own pool.", list(POOL), Pools::parties),
            key(
                    "disagreement",
                    "Largest difference between two parties' P(level ≥ l).",
                    PROBABILITY,
                    Pools::disagreement));

    private static final Json<Evidence> EVIDENCE = object(
            "evidence",
            "Something found out about a force.",
            key("id", "Id of the item.", TEXT, Evidence::id),
            key("kind", "How it came to be known.", choice(Evidence.Kind.class), Evidence::kind),
            key(
                    "what",
                    "What was found; in the words of the mission folder.",
                    LABEL,
                    item -> item.finding().what()),
            key("date", "Its day.", DATE, Evidence::date),
            key(
                    "reliability",
                    "Of the source; F cannot be judged.",
                    choice(Grade.Reliability.class),
                    item -> item.grade().reliability()),
            key("credibility", "Of what it says, 1 to 6; 6 cannot be judged.", WHOLE, item ->
                    (long) item.grade().credibility().digit()),
            key(
                    "verifiedBy",
                    "Ids of the parties that verified it.",
                    list(TEXT),
                    item -> item.verification().verifiedBy()),
            key(
                    "neutral",
                    "Who else verified it; empty for nobody.",
                    TEXT,
                    item -> item.verification().neutral()),
            key(
                    "origin",
                    "Items of one origin count as one source.",
                    TEXT,
                    item -> item.verification().independenceGroup()),
            key(
                    "release",
                    "Who may read it.",
                    choice(Evidence.Release.class),
                    item -> item.verification().release()),
            key(
                    "sourcing",
                    "Where it comes from.",
                    SOURCING,
                    item -> item.finding().sourcing()));

    private static final Json<Assessment> ASSESSMENT = object(
            "assessment",
            "One panel on a function.",
            key("asOf", "Day of the panel.", DATE, Assessment::asOf),
            key("framework", "Version of the framework under which it was made.", WHOLE, panel ->
                    (long) panel.framework()),
            key("said", "The pools of this panel alone.", POOLS, Assessment::said),
            key("known", "What is known after it, from it and all before it.", POOLS, Assessment::known),
            key(
                    "evidence",
                    "What it cites.",
                    list(EVIDENCE),
                    panel -> panel.basis().cited()),
            key(
                    "enablers",
                    "Ids of the outside support that was present; null where nobody stated any.",
                    optional(list(TEXT)),
                    panel -> panel.basis().enablers().map(List::copyOf)),
            key("judgements", "How many judgements it pools.", WHOLE, panel ->
                    (long) panel.judgements().size()));

    private static final Json<History.PastForecast> PAST = object(
            "pastProjection",
            "A projection beside what was found on its day.",
            key("madeOn", "When it would have been made.", DATE, History.PastForecast::madeOn),
            key("of", "The day it speaks of.", DATE, History.PastForecast::of),
            key("forecast", LOWEST_FIRST, LEVELS, History.PastForecast::forecast),
            key("noChange", "The panel of the day it was made on.", LEVELS, History.PastForecast::noChange),
            key("found", "The panel of the day it speaks of.", LEVELS, History.PastForecast::found));

    private static final Json<PooledForecast.Outcome> OUTCOME = object(
            "forecastOutcome",
            "What a panel found, and what others would have said on the day of the forecast.",
            key("asOf", "Day of the panel.", DATE, PooledForecast.Outcome::asOf),
            key("found", LOWEST_FIRST, LEVELS, PooledForecast.Outcome::found),
            key("model", "The projection with support kept.", LEVELS, PooledForecast.Outcome::model),
            key("noChange", "The latest panel before the forecast.", LEVELS, PooledForecast.Outcome::noChange));

    private static final Json<PooledForecast> EXPERTS = object(
            "expertForecast",
            "What experts said on one day of the level on a later one.",
            key("madeOn", "When it was made.", DATE, PooledForecast::madeOn),
            key("of", "The day it speaks of.", DATE, PooledForecast::of),
            key("pools", "As panels are pooled.", POOLS, PooledForecast::pools),
            key("experts", "How many experts made it.", WHOLE, forecast -> (long) forecast.experts()),
            key(
                    "outcome",
                    "What was found; null while its day has not come.",
                    optional(OUTCOME),
                    PooledForecast::outcome));

    static final Json<History> HISTORY = object(
            "capabilityRecord",
            "What lies behind the outlook of a function.",
            key("assessments", "Every panel, oldest first.", list(ASSESSMENT), History::assessments),
            key("projections", "Past projections beside what was found.", list(PAST), History::forecasts),
            key("experts", "The experts' own dated forecasts.", list(EXPERTS), History::experts));

    private static final Json<LevelStanding.Sureness> SURENESS = object(
            "sureness",
            "P(level reached), twice; the lower of the two must be enough.",
            key("said", "By this panel alone.", PROBABILITY, LevelStanding.Sureness::said),
            key("known", "From this panel and all before it.", PROBABILITY, LevelStanding.Sureness::known));

    private static final Json<LevelStanding.PartyReading> PARTY_READING = object(
            "partyReading",
            "How sure one party's own pool is.",
            key("party", "Id of the party.", TEXT, LevelStanding.PartyReading::party),
            key("sureness", "P(level reached).", SURENESS, LevelStanding.PartyReading::sureness));

    private static final Json<LevelStanding.Reading> READING = object(
            "levelReading",
            "One assessment as a condition reads it.",
            key("asOf", "Day of the assessment.", DATE, LevelStanding.Reading::asOf),
            key("joint", "P(level reached) on the joint pool.", SURENESS, LevelStanding.Reading::joint),
            key("parties", "The same on each party's own pool.", list(PARTY_READING), LevelStanding.Reading::parties),
            key("run", "Counted assessments in a row.", WHOLE, reading -> (long) reading.run()),
            key("reached", "Whether the level counts as reached.", FLAG, LevelStanding.Reading::reached),
            key(
                    "why",
                    "Why it does not count: " + ShortfallCode.WHAT + ".",
                    list(TEXT),
                    reading ->
                            reading.shortfalls().stream().map(ShortfallCode::of).toList()));

    static final Json<GateOutlook.Capability> STANDING = object(
            "levelStanding",
            "How a capability condition stands on the planning date.",
            key("condition", "Id of the condition.", TEXT, GateOutlook.Capability::condition),
            key(
                    "status",
                    "What the record says.",
                    choice(LevelStanding.Status.class),
                    capability -> capability.standing().status()),
            key(
                    "earliest",
                    "The first day on which it can be passed.",
                    DATE,
                    capability -> capability.standing().ahead().earliest()),
            key(
                    "alarm",
                    "Whether a level once reached is being lost.",
                    choice(LevelStanding.Alarm.class),
                    capability -> capability.standing().regression().alarm()),
            key(
                    "below",
                    "Probability of being below the level.",
                    PROBABILITY,
                    capability -> capability.standing().regression().below()),
            key(
                    "slipsPerYear",
                    "How often it slips a level in a year.",
                    HUNDREDTHS,
                    capability -> capability.standing().regression().slips_perYear()),
            key(
                    "readings",
                    "Every assessment, oldest first.",
                    list(READING),
                    capability -> capability.standing().readings()));

    private CapabilityForms() {}
}
