package org.endstate.cli;

import java.util.List;
import java.util.Map;
import org.endstate.commission.ThreatResult;
import org.endstate.threat.AreaOutlook;
import org.endstate.threat.Indicators;
import org.endstate.threat.JointCalm;
import org.endstate.threat.RecentThreat;
import org.endstate.threat.ThreatOutlook;

/** The machine-readable threat of a mission. */
final class ThreatJson {

    private ThreatJson() {}

    static Map<String, Object> of(ThreatResult result) {
        ThreatOutlook outlook = result.outlook().value();
        Map<String, Object> all = Json.made(result.stamp(), result.dossier().mission());
        all.put("method", result.outlook().method().toString());
        outlook.record().ifPresent(record -> all.put("record", record(record)));
        all.put("areas", outlook.areas().stream().map(ThreatJson::area).toList());
        all.put("calms", outlook.calms().stream().map(ThreatJson::calm).toList());
        return all;
    }

    private static Map<String, Object> record(ThreatOutlook.Recorded record) {
        return Json.object(
                "first", record.first().toString(),
                "last", record.last().toString(),
                "unlocated", record.unlocated(),
                "total", record.total());
    }

    private static Map<String, Object> area(ThreatOutlook.Area area) {
        RecentThreat recent = area.recent();
        Map<String, Object> all = Json.object(
                "id", area.outlook().area(),
                "lastYear", deaths(recent.lastYear()),
                "mean", deaths(recent.mean()),
                "level",
                        Json.object(
                                "low", recent.level().low(),
                                "best", recent.level().best(),
                                "high", recent.level().high()),
                "peak",
                        Json.object(
                                "month", recent.peak().month().toString(),
                                "deaths", recent.peak().deaths(),
                                "level", recent.peak().level()),
                "allotted", recent.allotted(),
                "indicators", indicators(area.indicators()),
                "months",
                        area.outlook().months().stream().map(ThreatJson::month).toList(),
                "analogues",
                        area.analogues().stream()
                                .map(analogue -> Json.object(
                                        "area", analogue.unit(),
                                        "month", analogue.month().toString(),
                                        "weight", analogue.weight()))
                                .toList());
        area.outlook().skill().ifPresent(skill -> all.put("skill", skill(skill)));
        return all;
    }

    /** What is unmeasured is left out. */
    private static Map<String, Object> indicators(Indicators indicators) {
        Map<String, Object> all = Json.object();
        indicators.districts().ifPresent(districts -> all.put("districts", districts));
        indicators.civilianShare().ifPresent(share -> all.put("civilianShare", share));
        return all;
    }

    private static Map<String, Object> deaths(RecentThreat.Deaths deaths) {
        return Json.object("low", deaths.low(), "best", deaths.best(), "high", deaths.high());
    }

    private static Map<String, Object> month(AreaOutlook.Month month) {
        List<Double> levels = month.levels();
        return Json.object(
                "month", month.month().toString(),
                "p10", month.deaths().p10(),
                "p50", month.deaths().p50(),
                "p90", month.deaths().p90(),
                "levels", levels);
    }

    private static Map<String, Object> skill(AreaOutlook.Skill skill) {
        return Json.object(
                "forecasts", skill.forecasts(),
                "crps", skill.crps(),
                "crpsLast", skill.crpsLast(),
                "crpsConflictology12", skill.crpsConflictology12(),
                "coverage90", skill.coverage90());
    }

    private static Map<String, Object> calm(JointCalm calm) {
        return Json.object(
                "areas", calm.areas(),
                "level", calm.level(),
                "months", calm.months(),
                "together", calm.together(),
                "alone", calm.alone());
    }
}
