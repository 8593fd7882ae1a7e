package org.endstate.formats.export;

import static org.endstate.formats.export.CommonForms.BAND;
import static org.endstate.formats.export.Json.FLAG;
import static org.endstate.formats.export.Json.MONTH;
import static org.endstate.formats.export.Json.PROBABILITY;
import static org.endstate.formats.export.Json.TENTHS;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.WHOLE;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.endstate.threat.AreaOutlook;
import org.endstate.threat.Forecaster.Analogue;
import org.endstate.threat.Indicators;
import org.endstate.threat.JointCalm;
import org.endstate.threat.RecentThreat;
import org.endstate.threat.ThreatOutlook;
import org.endstate.threat.ThreatScale;

/** The threat in {@code timeline.json}. */
final class ThreatForms {

    static final Json<ThreatScale> SCALE = object(
            "threatScale",
            "Threat levels by deaths per area and month.",
            key(
                    "upTo",
                    "Highest mean of deaths of each level; above the last is the top level.",
                    list(Json.HUNDREDTHS),
                    ThreatScale::upTo),
            key("source", "Where the thresholds come from.", TEXT, ThreatScale::source));

    private static final Json<AreaOutlook.Past> PAST = object(
            "pastMonth",
            "A month that has been.",
            key("month", "The month.", MONTH, AreaOutlook.Past::month),
            key("deaths", "Recorded deaths.", TENTHS, AreaOutlook.Past::deaths),
            key(
                    "allotted",
                    "Whether the count was allotted from the whole territory's total.",
                    FLAG,
                    AreaOutlook.Past::allotted));

    private static final Json<AreaOutlook.Month> MONTH_TO_COME = object(
            "forecastMonth",
            "A month to come.",
            key("month", "The month.", MONTH, AreaOutlook.Month::month),
            key("deaths", "Quantiles of deaths.", BAND, AreaOutlook.Month::deaths),
            key("mean", "Mean of deaths.", Json.HUNDREDTHS, AreaOutlook.Month::mean),
            key(
                    "levels",
                    "Probability of each threat level, lowest first.",
                    list(PROBABILITY),
                    AreaOutlook.Month::levels));

    private static final Json<AreaOutlook.Skill> SKILL = object(
            "forecastSkill",
            "Scores of past forecasts of the area, 1 to 12 months ahead.",
            key("forecasts", "How many forecasts were scored.", WHOLE, skill -> (long) skill.forecasts()),
            key("until", "The last month that was forecast.", MONTH, AreaOutlook.Skill::until),
            key(
                    "crps",
                    "Mean CRPS of the method, in deaths; smaller is better.",
                    Json.HUNDREDTHS,
                    skill -> skill.crps()),
            key("crpsLast", "The same if the last month repeated.", Json.HUNDREDTHS, AreaOutlook.Skill::crpsLast),
            key(
                    "crpsConflictology12",
                    "The same of the last twelve months, equally likely.",
                    Json.HUNDREDTHS,
                    AreaOutlook.Skill::crpsConflictology12),
            key(
                    "coverage90",
                    "Share of outcomes inside the central 90 % interval.",
                    PROBABILITY,
                    AreaOutlook.Skill::coverage90));

    private static final Json<RecentThreat.Deaths> DEATHS = object(
            "deathEstimates",
            "Lowest, best and highest estimate of deaths.",
            key("low", "Lowest.", TENTHS, RecentThreat.Deaths::low),
            key("best", "Best.", TENTHS, RecentThreat.Deaths::best),
            key("high", "Highest.", TENTHS, RecentThreat.Deaths::high));

    private static final Json<RecentThreat.Level> LEVEL = object(
            "levelEstimates",
            "The threat level read from the lowest, the best and the highest estimate.",
            key("low", "From the lowest.", WHOLE, level -> (long) level.low()),
            key("best", "From the best.", WHOLE, level -> (long) level.best()),
            key("high", "From the highest.", WHOLE, level -> (long) level.high()));

    private static final Json<RecentThreat.Peak> PEAK = object(
            "peakMonth",
            "A single month and the level it would have by itself.",
            key("month", "The month.", MONTH, RecentThreat.Peak::month),
            key("deaths", "Its deaths by the best estimate.", TENTHS, RecentThreat.Peak::deaths),
            key("level", "Its level.", WHOLE, peak -> (long) peak.level()));

    private static final Json<RecentThreat> RECENT = object(
            "recentThreat",
            "What the record says of an area in its last months.",
            key("lastYear", "Deaths of the last twelve months.", DEATHS, RecentThreat::lastYear),
            key("mean", "Deaths a month, mean of the last three months.", DEATHS, RecentThreat::mean),
            key("level", "The level of that mean.", LEVEL, RecentThreat::level),
            key("peak", "The worst of those three months.", PEAK, RecentThreat::peak),
            key(
                    "allotted",
                    "Whether any of it was allotted from the territory's total.",
                    FLAG,
                    RecentThreat::allotted));

    private static final Json<Indicators> INDICATORS = object(
            "threatIndicators",
            "What else the last twelve months of the record tell of an area; it enters no level.",
            key(
                    "districts",
                    "In how many second-level areas there was an event; null where unmeasured.",
                    optional(WHOLE),
                    indicators -> boxed(indicators.districts())),
            key(
                    "civilianShare",
                    "Of the best estimate of deaths; null where unmeasured, or nobody died.",
                    optional(PROBABILITY),
                    indicators -> boxed(indicators.civilianShare())));

    private static final Json<ThreatOutlook.WorstMonth> WORST = object(
            "worstMonth",
            "The worst single month of the first months ahead.",
            key("months", "How many months ahead.", WHOLE, worst -> (long) worst.months()),
            key("deaths", "Quantiles of its deaths.", BAND, ThreatOutlook.WorstMonth::deaths));

    private static final Json<Analogue> ANALOGUE = object(
            "analogue",
            "A past month that the forecast repeats.",
            key("area", "Id of the area where it was.", TEXT, Analogue::unit),
            key("month", "The month.", MONTH, Analogue::month),
            key("weight", "How often it is drawn.", PROBABILITY, Analogue::weight));

    static final Json<ThreatOutlook.Area> AREA = object(
            "areaOutlook",
            "What working group 1 says of one area.",
            key("area", "Id of the area.", TEXT, area -> area.outlook().area()),
            key(
                    "past",
                    "Recorded deaths, oldest month first.",
                    list(PAST),
                    area -> area.outlook().past()),
            key("recent", "Where it stands by the record.", RECENT, ThreatOutlook.Area::recent),
            key(
                    "months",
                    "The forecast.",
                    list(MONTH_TO_COME),
                    area -> area.outlook().months()),
            key(
                    "baseline",
                    "The same months if the last month repeated.",
                    list(MONTH_TO_COME),
                    area -> area.outlook().baseline()),
            key("worst", "The worst single month ahead.", WORST, ThreatOutlook.Area::worst),
            key(
                    "analogues",
                    "The past months drawn most, the likeliest first.",
                    list(ANALOGUE),
                    area -> area.analogues()),
            key(
                    "skill",
                    "How good the forecast was on the area's own past; null where the record is too short.",
                    optional(SKILL),
                    area -> area.outlook().skill()));

    static final Json<ThreatOutlook.Recorded> RECORD = object(
            "threatRecord",
            "The record of deaths as a whole.",
            key("first", "Its first month.", MONTH, ThreatOutlook.Recorded::first),
            key("last", "Its last month.", MONTH, ThreatOutlook.Recorded::last),
            key("unlocated", "Deaths of the last twelve months that could be put in no area.", WHOLE, record ->
                    (long) record.unlocated()),
            key("total", "All deaths of those months.", WHOLE, record -> (long) record.total()));

    static final Json<JointCalm> CALM = object(
            "jointCalm",
            "How likely it is that areas have at most a level in each of the first months.",
            key("areas", "Ids of the areas.", list(TEXT), JointCalm::areas),
            key("level", "The level.", WHOLE, calm -> (long) calm.level()),
            key("months", "How many months.", WHOLE, calm -> (long) calm.months()),
            key("together", "Probability that all areas keep it in all months.", PROBABILITY, JointCalm::together),
            key(
                    "alone",
                    "The same of each area by itself, in the order of the areas.",
                    list(PROBABILITY),
                    JointCalm::alone));

    private ThreatForms() {}

    private static Optional<Long> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of((long) number.getAsInt()) : Optional.empty();
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
