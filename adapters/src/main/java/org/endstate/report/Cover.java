package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import org.endstate.mission.Milestone;
import org.endstate.mission.Party;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.MilestoneForecast;

/** The head of the report: what it is about, and the answer in sentences made from the numbers. */
public final class Cover {

    private final Facts facts;

    Cover(Facts facts) {
        this.facts = facts;
    }

    public String title() {
        return facts.words().label(facts.mission().identity().name());
    }

    /** The planning date and who is party to the commission. */
    public String subtitle() {
        List<String> parties = facts.mission().institution().parties().stream()
                .filter(party -> party.role() != Party.Role.OBSERVER)
                .map(party -> facts.words().label(party.name()))
                .toList();
        return facts.text(
                "cover.subtitle", facts.words().date(facts.asOf()), String.join(facts.text("cover.and"), parties));
    }

    /** Printed where inputs are illustrative; empty otherwise. */
    public String disclaimer() {
        return facts.dossier().origin().disclaimer();
    }

    /** One paragraph per milestone: each option's range and its chance of the agreed date. */
    public List<String> answers() {
        return facts.mission().milestones().stream().map(this::answer).toList();
    }

    private String answer(Milestone milestone) {
        List<String> sentences = new ArrayList<>();
        sentences.add(facts.text("cover.milestone", facts.words().label(milestone.name())));
        for (OptionForecast option : facts.options()) {
            sentences.add(sentence(option, facts.forecast(option, milestone)));
        }
        if (milestone.agreed().isEmpty()) {
            sentences.add(facts.text("cover.no-date"));
        }
        return String.join(" ", sentences);
    }

    private String sentence(OptionForecast option, MilestoneForecast forecast) {
        String name = facts.option(option.kind());
        String range = forecast.reached().p10().isEmpty()
                ? facts.text("cover.never", name, facts.words().month(facts.horizon()))
                : facts.text(
                        forecast.reached().p90().isEmpty() ? "cover.open-range" : "cover.range",
                        name,
                        facts.date(forecast.reached().p10()),
                        facts.date(forecast.reached().p90()),
                        facts.date(forecast.reached().p50()));
        return forecast.byAgreed()
                .map(p -> range + " "
                        + facts.text(
                                "cover.by-agreed",
                                facts.words()
                                        .date(facts.mission()
                                                .getMilestone(forecast.milestone())
                                                .agreed()
                                                .orElseThrow()
                                                .date()),
                                facts.words().probability(p.value()),
                                facts.words().probability(p.low()),
                                facts.words().probability(p.high())))
                .orElse(range);
    }
}
