package org.endstate.words;

import java.util.Locale;
import org.endstate.timeline.BrokenRule;
import org.endstate.timeline.Demand;

/**
 * Which rules a plan breaks and what cannot hold together, in the language of the reader. Safe for use by many threads.
 */
public final class PlanWords {

    private final Sentences sentences;

    private PlanWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The words of this language; English where it is not Arabic. */
    public static PlanWords in(Locale language) {
        return new PlanWords(Sentences.in(language));
    }

    /** Which rule is broken, and where. */
    public String of(BrokenRule rule) {
        return switch (rule) {
            case BrokenRule.TooEarly(var task, var date, var before, var why) ->
                say(
                        "rule.too-early",
                        task(task),
                        date,
                        task(before),
                        why.map(this::why).orElse(phrase("")));
            case BrokenRule.TooLate(var task, var date, var before) ->
                say("rule.too-late", task(task), date, task(before));
            case BrokenRule.TooLittleTime(var task, var date, var corridor, int perWeek, var kind) ->
                say("rule.too-little-time", task(task), date, corridor, perWeek, sentences.word("movement", kind));
            case BrokenRule.DayOff(var task, var date) -> say("rule.day-off", task(task), date);
            case BrokenRule.TooFewUnits(var task, var date, var resource) ->
                say("rule.too-few-units", task(task), date, resource);
            case BrokenRule.GatePassed(var task, var date, var gate) -> say("rule.gate-passed", task(task), date, gate);
            case BrokenRule.BeforeItsDate(var task, var date) -> say("rule.before-its-date", task(task), date);
            case BrokenRule.DeadlineMissed(var task) -> say("rule.deadline-missed", task(task));
            case BrokenRule.Unfinished(var task) -> say("rule.unfinished", task(task));
            case BrokenRule.AboveCeiling(int ceiling, var date, var milestone) ->
                say("rule.above-ceiling", ceiling, date, milestone);
        };
    }

    private Sentences.Phrase why(BrokenRule.Link link) {
        return phrase(
                switch (link) {
                    case BrokenRule.Link.Reliance(var site) -> say("rule.reliance", site);
                    case BrokenRule.Link.Rule(var rule) -> say("rule.link", sentences.word("link-rule", rule));
                });
    }

    private Sentences.Phrase task(BrokenRule.Task task) {
        return phrase(say("rule.task", task.name(), task.site()));
    }

    /** What is asked, and what would do. */
    public String of(Demand demand) {
        return switch (demand) {
            case Demand.VacatedBy(var site, var date, var enough) ->
                enough.isPresent()
                        ? say("demand.vacated-by", site, date, enough.get())
                        : say("demand.vacated-never", site, date);
            case Demand.Units(var resource, var perDay, var more) -> {
                Sentences.Phrase units =
                        phrase(perDay.isPresent() ? say("demand.per-day", perDay.getAsInt()) : say("demand.by-date"));
                yield more.isPresent()
                        ? say("demand.more-units", resource, units, more.getAsInt())
                        : say("demand.units", resource, units);
            }
            case Demand.GateOpen(var gate) -> say("demand.gate-open", gate);
            case Demand.DaysOff(var calendar) -> say("demand.days-off", calendar);
            case Demand.HubFirst(var site, var hub) -> say("demand.hub-first", site, hub);
            case Demand.AtMost(int persons, var date, var milestone) -> say("demand.at-most", persons, date, milestone);
            case Demand.Guarded(int guard, var site, var earliest) ->
                earliest.isPresent()
                        ? say("demand.guarded", guard, site, earliest.get())
                        : say("demand.guarded-always", guard, site);
        };
    }

    private String say(String key, Object... arguments) {
        return sentences.say(key, arguments);
    }

    private static Sentences.Phrase phrase(String text) {
        return new Sentences.Phrase(text);
    }
}
