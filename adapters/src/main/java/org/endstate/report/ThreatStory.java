package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.endstate.threat.AreaOutlook.Skill;
import org.endstate.threat.Forecaster.Analogue;
import org.endstate.threat.ThreatOutlook;

/**
 * What the page says of one area in full.
 *
 * @param today where it stands by the record
 * @param skill how good the forecast was on its own past
 * @param why the past months the forecast is made of; empty where the method has none
 */
public record ThreatStory(
        String id, String name, String today, List<String> skill, List<String> why, List<Figure> figures) {

    /** Coverage of the 90 % interval below which, and above which, the page says so in words. */
    private static final double NARROW = 0.85;

    private static final double WIDE = 0.95;

    /** How many past months are named. */
    private static final int ANALOGUES = 4;

    public ThreatStory {
        why = List.copyOf(why);
        skill = List.copyOf(skill);
        figures = List.copyOf(figures);
    }

    static ThreatStory of(ThreatBrief brief, ThreatOutlook.Area area) {
        String id = "threat-" + brief.areas().indexOf(area);
        ThreatFigures figures = new ThreatFigures(brief, area.outlook(), id);
        return new ThreatStory(
                id,
                brief.name(area),
                today(brief, area),
                skill(brief.words(), area),
                why(brief, area),
                List.of(figures.deaths(), figures.levels()));
    }

    private static String today(ThreatBrief brief, ThreatOutlook.Area area) {
        Words words = brief.words();
        var recent = area.recent();
        var worst = area.worst();
        return words.of(
                "threat.story",
                brief.level(recent.level()),
                words.count(recent.mean().best()),
                words.count(recent.peak().deaths()),
                words.month(recent.peak().month()),
                words.whole(worst.months()),
                words.whole(worst.deaths().p50()),
                words.whole(worst.deaths().p90()));
    }

    /** The scores, then in words what they mean. */
    private static List<String> skill(Words words, ThreatOutlook.Area area) {
        if (area.outlook().skill().isEmpty()) {
            return List.of(words.of("threat.no-skill"));
        }
        Skill skill = area.outlook().skill().get();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(
                "threat.skill",
                words.whole(skill.forecasts()),
                words.month(skill.until()),
                words.decimal(skill.crps(), 2),
                words.decimal(skill.crpsLast(), 2),
                words.decimal(skill.crpsConflictology12(), 2),
                words.probability(skill.coverage90())));
        sentences.add(words.of(comparison(skill)));
        if (skill.coverage90() < NARROW) {
            sentences.add(words.of("threat.skill-narrow"));
        } else if (skill.coverage90() > WIDE) {
            sentences.add(words.of("threat.skill-wide"));
        }
        return sentences;
    }

    private static String comparison(Skill skill) {
        double best = StrictMath.min(skill.crpsLast(), skill.crpsConflictology12());
        if (skill.crps() <= best) {
            return "threat.skill-better";
        }
        return best == skill.crpsLast() ? "threat.skill-worse-than-last" : "threat.skill-worse-than-twelve";
    }

    /**
     * Its own past months and those of other areas apart: a month of its own weighs more than one of many elsewhere.
     */
    private static List<String> why(ThreatBrief brief, ThreatOutlook.Area area) {
        Words words = brief.words();
        String own = area.outlook().area();
        List<String> here = analogues(
                area,
                analogue -> analogue.unit().equals(own),
                analogue -> words.of(
                        "threat.analogue", words.month(analogue.month()), words.probability(analogue.weight())));
        List<String> elsewhere = analogues(
                area,
                analogue -> !analogue.unit().equals(own),
                analogue -> words.of(
                        "threat.analogue-of",
                        brief.names().area(analogue.unit()),
                        words.month(analogue.month()),
                        words.probability(analogue.weight())));
        List<String> sentences = new ArrayList<>();
        if (!here.isEmpty()) {
            sentences.add(words.of("threat.why-own", words.list(here)));
        }
        if (!elsewhere.isEmpty()) {
            sentences.add(words.of("threat.why-elsewhere", words.list(elsewhere)));
        }
        return sentences;
    }

    private static List<String> analogues(
            ThreatOutlook.Area area, Predicate<Analogue> which, Function<Analogue, String> said) {
        return area.analogues().stream()
                .filter(which)
                .limit(ANALOGUES)
                .map(said)
                .toList();
    }
}
