package org.endstate.web.timeline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.Proposal;
import org.endstate.timeline.ProposalForecast;
import org.endstate.web.Language;
import org.endstate.words.PlanWords;

/**
 * The dates a party would propose, and what it would do at a closed gate.
 *
 * @param hold_days at a closed gate it waits at most so many calendar days; empty: however long
 * @param leaves whether sites are left on their date, with work undone if need be
 * @param dates of milestones, by their ids
 */
record Draft(String name, OptionalInt hold_days, boolean leaves, SortedMap<String, LocalDate> dates) {

    private static final Sourcing PROPOSED = new Sourcing.Assumed("proposed by the party");

    Draft {
        dates = Collections.unmodifiableSortedMap(new TreeMap<>(dates));
    }

    /** The proposal as the kernel knows it. */
    Proposal asProposal(String id, String party) {
        return new Proposal(
                id,
                party,
                Label.of(name),
                new Proposal.Stance(hold_days, leaves),
                dates.entrySet().stream()
                        .map(dated ->
                                new Proposal.Dated(Proposal.Step.MILESTONE, dated.getKey(), dated.getValue(), PROPOSED))
                        .toList());
    }

    /**
     * What the check found.
     *
     * @param broken rules that the dates break as planned, said in both languages
     * @param conflict what cannot hold together, with what would do, said in both languages
     */
    record Checked(List<Label> broken, List<Label> conflict, List<Met> dates) {
        Checked {
            broken = List.copyOf(broken);
            conflict = List.copyOf(conflict);
            dates = List.copyOf(dates);
        }

        static Checked of(ProposalForecast forecast) {
            return new Checked(
                    forecast.broken().stream()
                            .map(rule -> said(words -> words.of(rule)))
                            .toList(),
                    forecast.conflict().stream()
                            .flatMap(found -> found.requirements().stream())
                            .map(demand -> said(words -> words.of(demand)))
                            .toList(),
                    forecast.chances().stream()
                            .map(chance -> new Met(chance.dated().subject(), chance.planned(), chance.met()))
                            .toList());
        }

        private static Label said(Function<PlanWords, String> sentence) {
            return new Label(
                    sentence.apply(PlanWords.in(Language.EN.locale())),
                    sentence.apply(PlanWords.in(Language.AR.locale())));
        }
    }

    /**
     * How likely a date is.
     *
     * @param planned the day of the plan that comes closest; empty where it is beyond the horizon
     * @param met probability of reaching the milestone by the date
     */
    record Met(String milestone, Optional<LocalDate> planned, Probability met) {}
}
