package org.endstate.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.cli.MissionReading.Problem;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Mission;
import org.endstate.provenance.RunStamp;
import org.endstate.record.Manifest;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionForecast;
import org.endstate.uncertainty.Band;
import org.endstate.words.PlanWords;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The machine-readable summary of {@code --json}: one object with the exit code; nothing where the run is interrupted.
 */
final class Json {

    private Json() {}

    static String write(Map<String, Object> object) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(object);
    }

    static Map<String, Object> exit(int code) {
        return object("exit", code);
    }

    static Map<String, Object> refused(List<Problem> problems) {
        Map<String, Object> all = exit(Exit.BAD_INPUT);
        all.put("problems", problems.stream().map(Json::problem).toList());
        return all;
    }

    static Map<String, Object> problem(Problem problem) {
        return object(
                "file", problem.file(),
                "line", problem.line(),
                "column", problem.column(),
                "what", problem.what(),
                "expected", problem.expected(),
                "hint", problem.hint(),
                "excerpt", problem.excerpt());
    }

    static Map<String, Object> noTimeline(PlanOutcome.NoTimeline outcome) {
        Map<String, Object> all = exit(Exit.NO_TIMELINE);
        PlanWords words = PlanWords.in(Locale.ENGLISH);
        all.put("conflict", outcome.conflict().stream().map(words::of).toList());
        all.put("proven", outcome.proven());
        return all;
    }

    /** What every result of a mission begins with: of what, and how it was made. */
    static Map<String, Object> made(RunStamp stamp, Mission mission) {
        Map<String, Object> all = exit(Exit.DONE);
        all.put("program", stamp.program());
        all.put("mission", mission.identity().id());
        all.put("asOf", mission.asOf().toString());
        all.put("seed", stamp.seed());
        all.put("scenarios", stamp.scenarios());
        return all;
    }

    static Map<String, Object> planned(PlanResult result) {
        Map<String, Object> all = made(result.stamp(), result.dossier().mission());
        all.put("options", result.candidates().stream().map(Json::option).toList());
        if (!result.mixed().isEmpty()) {
            all.put(
                    "mixedDates",
                    result.mixed().stream().map(MixedSummary::json).toList());
        }
        all.put(
                "gates",
                result.assessments().gates().value().stream().map(Json::gate).toList());
        return all;
    }

    static Map<String, Object> output(String folder, Manifest manifest) {
        Map<String, Object> all =
                object("folder", folder, "root", manifest.root().hex());
        Map<String, Object> files = new LinkedHashMap<>();
        manifest.files().forEach((name, hash) -> files.put(name, hash.hex()));
        all.put("files", files);
        return all;
    }

    private static Map<String, Object> option(OptionForecast option) {
        return object(
                "kind", option.kind().code(),
                "plannedFinish", date(option.plan().finish()),
                "milestones", option.milestones().stream().map(Json::milestone).toList(),
                "losses", option.course().losses().stream().map(Json::loss).toList(),
                "personMonths", band(option.course().personMonths()));
    }

    private static Map<String, Object> milestone(OptionForecast.MilestoneForecast forecast) {
        DateBand reached = forecast.reached();
        Map<String, Object> all = object("id", forecast.milestone(), "planned", date(forecast.planned()));
        all.put("p10", date(reached.p10()));
        all.put("p50", date(reached.p50()));
        all.put("p80", date(reached.p80()));
        all.put("p90", date(reached.p90()));
        forecast.byAgreed()
                .ifPresent(p -> all.put(
                        "byAgreed", object("value", share(p.value()), "low", share(p.low()), "high", share(p.high()))));
        all.put("beyond", share(forecast.beyond()));
        return all;
    }

    private static Map<String, Object> loss(OptionForecast.Loss loss) {
        return object("kind", name(loss.kind()), "expected", share(loss.expected()), "any", share(loss.any()));
    }

    private static Map<String, Object> gate(GateOutlook outlook) {
        return object(
                "id", outlook.gate(),
                "status", name(outlook.status()),
                "openBy50", date(LikelyOpen.by(outlook, 0.5)),
                "openBy80", date(LikelyOpen.by(outlook, 0.8)));
    }

    private static Map<String, Object> band(Band band) {
        return object(
                "p10", rounded(band.p10(), 1),
                "p50", rounded(band.p50(), 1),
                "p80", rounded(band.p80(), 1),
                "p90", rounded(band.p90(), 1));
    }

    private static double share(double value) {
        return rounded(value, 4);
    }

    /** Rounded as in timeline.json: more digits would be noise. */
    private static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An empty text where there is no date, so that a key never comes and goes. */
    private static String date(Optional<LocalDate> date) {
        return date.map(Object::toString).orElse("");
    }

    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
