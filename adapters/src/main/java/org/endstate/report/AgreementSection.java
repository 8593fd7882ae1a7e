package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import org.endstate.agreement.Clause;
import org.endstate.mission.Milestone;
import org.endstate.mission.Sourcing;
import org.endstate.timeline.OptionForecast;

/** The clauses between the parties, and how likely each option is to keep those that name a date. */
public final class AgreementSection {

    private final Brief brief;
    private final Words words;

    AgreementSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    /** One clause. */
    public record Story(String id, String text, List<String> facts, List<Promise> promises) {
        public Story {
            facts = List.copyOf(facts);
            promises = List.copyOf(promises);
        }
    }

    /** A milestone that a clause promises, with its chance under each option. */
    public record Promise(String milestone, List<String> chances) {
        public Promise {
            chances = List.copyOf(chances);
        }
    }

    public List<Story> stories() {
        return brief.dossier().commitments().clauses().stream().map(this::story).toList();
    }

    private Story story(Clause clause) {
        List<String> facts = new ArrayList<>();
        facts.add(words.of(clause.kind()));
        facts.add(words.of(clause.state()));
        if (!clause.conditions().isEmpty()) {
            facts.add(words.of(
                    "agreement.conditions",
                    words.list(clause.conditions().stream()
                            .map(brief.names()::condition)
                            .toList())));
        }
        clause.links()
                .outcomes()
                .forEach(settled -> facts.add(words.of(
                        "agreement.outcome", brief.names().site(settled.site()), words.of(settled.outcome()))));
        facts.add(sourcing(clause.sourcing()));
        List<Promise> promises = clause.milestones().stream()
                .flatMap(id -> brief.mission().milestones().stream().filter(m -> m.id().equals(id)))
                .map(this::promise)
                .toList();
        return new Story(clause.id(), words.name(clause.text()), facts, promises);
    }

    private String sourcing(Sourcing sourcing) {
        return switch (sourcing) {
            case Sourcing.Cited cited -> words.of("agreement.source", words.list(cited.sources()));
            case Sourcing.Assumed assumed ->
                assumed.why().isEmpty()
                        ? words.of("agreement.assumed-bare")
                        : words.of("agreement.assumed", assumed.why());
        };
    }

    private Promise promise(Milestone milestone) {
        String name = words.name(milestone.name());
        return milestone
                .agreed()
                .map(agreed -> new Promise(
                        words.of("agreement.promise", name, words.date(agreed.date())),
                        brief.options().stream()
                                .map(option -> chance(option, milestone))
                                .toList()))
                .orElseGet(() -> new Promise(words.of("agreement.no-date", name), List.of()));
    }

    private String chance(OptionForecast option, Milestone milestone) {
        return brief.forecast(option, milestone)
                .flatMap(OptionForecast.MilestoneForecast::byAgreed)
                .map(p ->
                        words.of("agreement.chance", words.of(option.kind()), words.probability(p), words.interval(p)))
                .orElseGet(() -> words.of("agreement.no-chance", words.of(option.kind())));
    }
}
