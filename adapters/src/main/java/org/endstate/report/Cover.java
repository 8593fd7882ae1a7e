package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.mission.Milestone;
import org.endstate.mission.Party;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.Proposal;

/** The head of the report: what it is about, and the answer in sentences made from the numbers. */
public final class Cover {

    private final Brief brief;
    private final Words words;

    Cover(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    public String title() {
        return words.name(brief.mission().identity().name());
    }

    public String asOf() {
        return words.date(brief.asOf());
    }

    /** The principals, host first as the mission file lists them. */
    public String parties() {
        return words.list(namesOf(false));
    }

    /** Who may read and comment; empty where there is nobody. */
    public String observers() {
        return words.list(namesOf(true));
    }

    private List<String> namesOf(boolean observers) {
        return brief.mission().institution().parties().stream()
                .filter(party -> (party.role() == Party.Role.OBSERVER) == observers)
                .map(party -> words.name(party.name()))
                .toList();
    }

    /** The strength at the planning date, with its unit definition. */
    public String strength() {
        return words.of(
                "cover.strength",
                words.whole(brief.mission().identity().strength().value()),
                words.unit(brief.mission().identity().strength().unit()));
    }

    /** What stands on every printed page; empty where no input is illustrative. */
    public String disclaimer() {
        return brief.dossier().origin().disclaimer().map(words::name).orElse("");
    }

    /** What is found for one milestone: what is agreed, and a sentence per option. */
    public record Answer(String agreed, List<Finding> findings) {
        public Answer {
            findings = List.copyOf(findings);
        }
    }

    /** One option's sentence, and the class of its mark. */
    public record Finding(String style, String sentence) {}

    /** One answer for the first agreed date, one for the last milestone where that is another. */
    public List<Answer> answers() {
        List<Milestone> milestones = brief.mission().milestones();
        List<Milestone> told = new ArrayList<>();
        milestones.stream().filter(m -> m.agreed().isPresent()).findFirst().ifPresent(told::add);
        milestones.stream()
                .skip(StrictMath.max(0, milestones.size() - 1))
                .filter(m -> !told.contains(m))
                .forEach(told::add);
        return told.stream().map(this::answer).toList();
    }

    private Answer answer(Milestone milestone) {
        List<Finding> findings = new ArrayList<>();
        String agreed = milestone
                .agreed()
                .map(date -> words.of("answer.agreed", words.name(milestone.name()), words.date(date.date())))
                .orElseGet(() -> words.of("answer.no-date", words.name(milestone.name())));
        for (OptionForecast option : brief.options()) {
            brief.forecast(option, milestone)
                    .ifPresent(forecast -> findings.add(new Finding(Brief.style(option), sentence(option, forecast))));
        }
        return new Answer(agreed, findings);
    }

    private String sentence(OptionForecast option, MilestoneForecast forecast) {
        Optional<String> chance =
                forecast.byAgreed().map(p -> words.of("answer.chance", words.probability(p), words.interval(p)));
        String key = option.kind() instanceof Proposal ? "answer.proposal" : "answer.sentence";
        return words.of(key, words.of(option.kind()), range(forecast), chance.orElse(""));
    }

    private String range(MilestoneForecast forecast) {
        if (forecast.reached().p10().isEmpty()) {
            return words.of("answer.never", words.probability(forecast.beyond()), brief.beyond());
        }
        String from = brief.date(forecast.reached().p10());
        if (forecast.reached().p50().isEmpty()) {
            return words.of("answer.half-beyond", from, brief.beyond());
        }
        String half = brief.date(forecast.reached().p50());
        return forecast.reached().p90().isEmpty()
                ? words.of("answer.range-beyond", from, half, brief.beyond())
                : words.of("answer.range", from, brief.date(forecast.reached().p90()), half);
    }

    /** The running head of printed pages, as the content of a style sheet. */
    public String printStyle() {
        return "@page{@top-left{content:" + Css.quoted(title()) + "}@top-right{content:"
                + Css.quoted(words.of("cover.running", asOf())) + "}@bottom-left{content:" + Css.quoted(disclaimer())
                + "}}";
    }
}
