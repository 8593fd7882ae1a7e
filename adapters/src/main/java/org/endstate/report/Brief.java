package org.endstate.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.Proposal;

/** What every section is written from: the result, and the words and names for it. */
record Brief(PlanResult result, Words words, Names names) {

    static Brief of(PlanResult result, Words words) {
        return new Brief(result, words, new Names(result.dossier(), words));
    }

    Dossier dossier() {
        return result.dossier();
    }

    Mission mission() {
        return dossier().mission();
    }

    ThreatBrief threat() {
        return new ThreatBrief(dossier(), result.assessments().threat(), words, names);
    }

    CapabilityBrief capability() {
        return new CapabilityBrief(
                dossier(),
                result.assessments().capability().value(),
                result.assessments().gates().value(),
                words,
                names);
    }

    LocalDate asOf() {
        return mission().asOf();
    }

    List<OptionForecast> options() {
        return result.candidates();
    }

    /** The first day that is no longer simulated. */
    LocalDate horizon() {
        return asOf().plusMonths(dossier().settings().simulation().horizon_months());
    }

    /**
     * Where an axis ends that must show all of these dates: a month after the last, or at the horizon if one is beyond.
     */
    LocalDate axisEnd(List<Optional<LocalDate>> dates) {
        LocalDate last = dates.stream()
                .map(date -> date.orElse(horizon()))
                .max(LocalDate::compareTo)
                .orElse(horizon())
                .plusMonths(1);
        return last.isBefore(horizon()) ? last : horizon();
    }

    String beyond() {
        return words.of("date.beyond", words.month(YearMonth.from(horizon())));
    }

    /** The date, or that it lies beyond the horizon. */
    String date(Optional<LocalDate> date) {
        return date.map(words::date).orElseGet(this::beyond);
    }

    /** The option's forecast of a milestone. */
    Optional<MilestoneForecast> forecast(OptionForecast option, Milestone milestone) {
        return option.milestones().stream()
                .filter(forecast -> forecast.milestone().equals(milestone.id()))
                .findFirst();
    }

    /** What the reader sees of an option beside its name: a mark that needs no colour. */
    static String style(OptionForecast option) {
        return switch (option.kind()) {
            case OptionKind kind -> kind.code();
            case Proposal proposal -> "proposal";
        };
    }
}
