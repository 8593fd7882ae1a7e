package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.commission.StatusResult;
import org.endstate.commission.StatusResult.Outlook;
import org.endstate.oversight.DateScore;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionId;

/** What was foreseen at the last session, held against what happened, beside the agreed date taken as certain. */
final class StatusScores {

    private final StatusResult result;
    private final Words words;
    private final Names names;
    private final LocalDate horizon;

    StatusScores(StatusResult result, Words words, Names names) {
        this.result = result;
        this.words = words;
        this.names = names;
        this.horizon = result.since()
                .orElse(result.dossier().mission().asOf())
                .plusMonths(result.dossier().settings().simulation().horizon_months());
    }

    /** One option's forecast of one site or milestone and the day it came. */
    private record Scored(
            String name, OptionId option, DateBand band, LocalDate day, Optional<LocalDate> agreed, LocalDate horizon) {

        double days() {
            return DateScore.days(band, horizon, day);
        }

        boolean inside() {
            return DateScore.inBand(band, day);
        }

        Optional<Double> rival() {
            return agreed.map(date -> DateScore.days(date, day));
        }
    }

    /** Milestones, sites, and a mean for each option; empty where nothing has come since the last session. */
    Optional<Table> table() {
        List<Scored> all = Stream.concat(milestones(), sites()).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        all.forEach(scored -> rows.add(row(scored)));
        all.stream().map(Scored::option).distinct().forEach(option -> rows.add(mean(option, all)));
        return Optional.of(new Table(
                words.of("status.scores"),
                List.of(
                        words.of("status.column.unit"),
                        words.of("column.option"),
                        words.of(
                                "status.column.foreseen",
                                result.since().map(words::date).orElseGet(() -> words.of("empty"))),
                        words.of("status.column.reached"),
                        words.of("status.column.score"),
                        words.of("status.column.rival")),
                rows));
    }

    private Stream<Scored> milestones() {
        return result.course().milestones().stream()
                .flatMap(milestone -> scored(
                        names.milestone(milestone.milestone()),
                        milestone.reached(),
                        milestone.agreed(),
                        milestone.outlooks()));
    }

    private Stream<Scored> sites() {
        return result.course().sites().stream()
                .flatMap(site -> scored(names.site(site.site()), site.left(), site.agreed(), site.outlooks()));
    }

    private Stream<Scored> scored(
            String name, Optional<LocalDate> came, Optional<LocalDate> agreed, List<Outlook> outlooks) {
        return came.filter(day -> result.since().filter(day::isAfter).isPresent()).stream()
                .flatMap(day -> outlooks.stream()
                        .flatMap(outlook -> outlook.before().stream()
                                .map(before ->
                                        new Scored(name, outlook.option(), before.reached(), day, agreed, horizon))));
    }

    private List<String> row(Scored scored) {
        return List.of(
                scored.name(),
                words.of(scored.option()),
                words.of(
                        "status.band",
                        beyond(scored.band().p50()),
                        beyond(scored.band().p10()),
                        beyond(scored.band().p90())),
                words.of(
                        "status.reached",
                        words.date(scored.day()),
                        words.of(scored.inside() ? "status.inside" : "status.outside")),
                days(scored.days()),
                scored.rival().map(this::days).orElseGet(() -> words.of("empty")));
    }

    /** The mean over what has an agreed date, so that both columns speak of the same units. */
    private List<String> mean(OptionId option, List<Scored> all) {
        List<Scored> dated = all.stream()
                .filter(scored ->
                        scored.option().equals(option) && scored.agreed().isPresent())
                .toList();
        long inside = dated.stream().filter(Scored::inside).count();
        return List.of(
                words.of("status.mean", words.whole(dated.size())),
                words.of(option),
                words.of("empty"),
                words.of("status.covered", words.whole(inside), words.whole(dated.size())),
                mean(dated.stream().map(Scored::days).toList()),
                mean(dated.stream().flatMap(scored -> scored.rival().stream()).toList()));
    }

    private String mean(List<Double> days) {
        return days.isEmpty()
                ? words.of("empty")
                : days(days.stream().mapToDouble(Double::doubleValue).sum() / days.size());
    }

    private String days(double days) {
        return words.of("status.days", words.whole(days));
    }

    private String beyond(Optional<LocalDate> day) {
        return day.map(words::date).orElseGet(() -> words.of("status.beyond"));
    }
}
