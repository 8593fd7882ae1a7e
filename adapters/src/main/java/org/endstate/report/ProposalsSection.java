package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import org.endstate.mission.Sourcing;
import org.endstate.timeline.Proposal;
import org.endstate.timeline.ProposalForecast;
import org.endstate.timeline.ProposalForecast.DateChance;
import org.endstate.words.PlanWords;

/** What each party proposes, which rules it breaks, and how likely its dates are. */
public final class ProposalsSection {

    private final Brief brief;
    private final Words words;

    ProposalsSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    /**
     * One proposal.
     *
     * @param stance whose it is and what the party would do, in sentences
     * @param broken rules it breaks; may be empty
     * @param why heads {@code conflict}; empty where there is none
     * @param conflict what cannot hold together, with what would do
     */
    public record Story(
            String id,
            String name,
            List<String> stance,
            List<String> broken,
            String why,
            List<String> conflict,
            Table dates) {
        public Story {
            stance = List.copyOf(stance);
            broken = List.copyOf(broken);
            conflict = List.copyOf(conflict);
        }
    }

    public List<Story> stories() {
        return brief.result().proposals().stream().map(this::story).toList();
    }

    private Story story(ProposalForecast forecast) {
        Proposal proposal = forecast.proposal();
        String name = words.name(proposal.name());
        PlanWords plan = PlanWords.in(words.locale());
        return new Story(
                "proposal-" + proposal.id(),
                name,
                stance(proposal),
                forecast.broken().stream().map(plan::of).toList(),
                forecast.conflict()
                        .map(found -> why(found.requirements().size(), found.proven()))
                        .orElse(""),
                forecast.conflict().stream()
                        .flatMap(found -> found.requirements().stream())
                        .map(plan::of)
                        .toList(),
                new Table(
                        words.of("proposals.dates", name),
                        List.of(
                                words.of("proposals.column.what"),
                                words.of("proposals.column.date"),
                                words.of("proposals.column.planned"),
                                words.of("proposals.column.met"),
                                words.of("proposals.column.source")),
                        forecast.chances().stream().map(this::row).toList()));
    }

    private List<String> stance(Proposal proposal) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of("proposals.by", brief.names().party(proposal.party())));
        int hold = proposal.stance().hold_days().orElse(-1);
        if (hold < 0) {
            sentences.add(words.of("proposals.waits"));
        } else {
            sentences.add(hold == 0 ? words.of("proposals.risks") : words.of("proposals.holds", words.whole(hold)));
        }
        sentences.add(words.of(proposal.stance().leavesOnDate() ? "proposals.leaves" : "proposals.stays"));
        return sentences;
    }

    private String why(int requirements, boolean proven) {
        String head = words.of(requirements == 1 ? "proposals.conflict-one" : "proposals.conflict");
        return proven ? head : words.of("proposals.searched") + " " + head;
    }

    private List<String> row(DateChance chance) {
        Proposal.Dated dated = chance.dated();
        return List.of(
                what(dated),
                words.date(dated.date()),
                brief.date(chance.planned()),
                words.probability(chance.met()) + " (" + words.interval(chance.met()) + ")",
                source(dated.sourcing()));
    }

    private String what(Proposal.Dated dated) {
        return switch (dated.step()) {
            case HANDOVER -> words.of("proposals.handover", brief.names().site(dated.subject()));
            case VACATED -> words.of("proposals.vacated", brief.names().site(dated.subject()));
            case MILESTONE -> brief.names().milestone(dated.subject());
        };
    }

    private String source(Sourcing sourcing) {
        return switch (sourcing) {
            case Sourcing.Cited(List<String> sources) -> words.list(sources);
            case Sourcing.Assumed(String why) -> words.of("proposals.assumed");
        };
    }
}
