package org.endstate.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.StatusResult;
import org.endstate.commission.StatusResult.Chance;
import org.endstate.commission.StatusResult.MilestoneCourse;
import org.endstate.commission.StatusResult.Outlook;
import org.endstate.oversight.PostHandoverCheck;
import org.endstate.timeline.HappenedSlip;
import org.endstate.timeline.HappenedSlip.UnitSlip;

/** The tables of the status page. */
final class StatusTables {

    private final StatusResult result;
    private final Words words;
    private final StatusWords sentences;
    private final Names names;

    StatusTables(StatusResult result, Words words, StatusWords sentences) {
        this.result = result;
        this.words = words;
        this.sentences = sentences;
        this.names = new Names(result.dossier(), words);
    }

    /** Agreed, reached and foreseen, then and now. */
    Table milestones() {
        List<List<String>> rows = new ArrayList<>();
        for (MilestoneCourse milestone : result.course().milestones()) {
            if (milestone.reached().isPresent()) {
                rows.add(List.of(
                        names.milestone(milestone.milestone()),
                        date(milestone.agreed()),
                        words.of(
                                "status.reached", words.date(milestone.reached().get()), slip(milestone)),
                        words.of("empty"),
                        words.of("empty")));
            } else {
                milestone.outlooks().forEach(outlook -> rows.add(outlook(milestone, outlook)));
            }
        }
        return new Table(
                words.of("status.milestones"),
                List.of(
                        words.of("column.milestone"),
                        words.of("status.column.agreed"),
                        words.of("status.column.course"),
                        words.of("status.column.before", since()),
                        words.of("status.column.now")),
                rows);
    }

    private String since() {
        return result.since().map(words::date).orElseGet(() -> words.of("empty"));
    }

    /** Slips that have happened, one row for each part; empty where nothing was left since the last session. */
    Optional<Table> slips() {
        List<List<String>> rows = new ArrayList<>();
        for (UnitSlip slip : result.course().slips()) {
            for (HappenedSlip.Part part : slip.parts()) {
                rows.add(List.of(
                        sentences.unit(slip.unit()),
                        words.date(slip.planned()),
                        words.date(slip.actual()),
                        names.cause(part.cause()),
                        words.of("status.slip-days", part.days())));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.of("status.slips-reading", since()),
                        List.of(
                                words.of("status.column.unit"),
                                words.of("status.column.planned"),
                                words.of("status.column.left"),
                                words.of("status.column.causes"),
                                words.of("status.column.slip")),
                        rows));
    }

    private List<String> outlook(MilestoneCourse milestone, Outlook outlook) {
        return List.of(
                names.milestone(milestone.milestone()),
                date(milestone.agreed()),
                words.of(outlook.option()),
                outlook.before().map(this::chance).orElseGet(() -> words.of("empty")),
                chance(outlook.now()));
    }

    private String chance(Chance chance) {
        String band = words.of(
                "status.band",
                beyond(chance.reached().p50()),
                beyond(chance.reached().p10()),
                beyond(chance.reached().p90()));
        return chance.byAgreed()
                .map(p -> words.of("status.chance", band, words.probability(p)))
                .orElse(band);
    }

    private String beyond(Optional<LocalDate> day) {
        return day.map(words::date).orElseGet(() -> words.of("status.beyond"));
    }

    private String date(Optional<LocalDate> day) {
        return day.map(words::date).orElseGet(() -> words.of("empty"));
    }

    private String slip(MilestoneCourse milestone) {
        return milestone
                .agreed()
                .map(agreed ->
                        ChronoUnit.DAYS.between(agreed, milestone.reached().orElseThrow()))
                .map(days -> words.of(days > 0 ? "status.late" : "status.not-late", words.whole(Math.abs(days))))
                .orElseGet(() -> words.of("status.no-agreed"));
    }

    /** Every report that stands, site by site. */
    Table sites() {
        List<List<String>> rows = new ArrayList<>();
        for (StatusResult.SiteCourse site : result.course().sites()) {
            if (site.reports().isEmpty()) {
                rows.add(List.of(
                        names.site(site.site()), words.of("status.nothing"), words.of("empty"), words.of("empty")));
            }
            site.reports()
                    .forEach(report -> rows.add(List.of(
                            names.site(site.site()),
                            sentences.what(report),
                            sentences.when(report),
                            sentences.sources(report))));
        }
        return new Table(
                words.of("status.reports"),
                List.of(
                        words.of("column.site"),
                        words.of("status.column.event"),
                        words.of("column.date"),
                        words.of("status.column.source")),
                rows);
    }

    /** Visits after the handover; empty where no site was left. */
    Optional<Table> checks() {
        List<List<String>> rows = result.course().sites().stream()
                .flatMap(site -> site.checks().stream())
                .map(this::check)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.of("status.checks"),
                        List.of(
                                words.of("column.site"),
                                words.of("status.column.day"),
                                words.of("status.column.due"),
                                words.of("status.column.found")),
                        rows));
    }

    private List<String> check(PostHandoverCheck check) {
        LocalDate today = result.dossier().mission().asOf();
        String found = check.found()
                .map(sentences::what)
                .orElseGet(() -> words.of(check.isOverdue(today) ? "status.not-made" : "status.not-yet-due"));
        return List.of(names.site(check.site()), words.whole(check.day()), words.date(check.due()), found);
    }
}
