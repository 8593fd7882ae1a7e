package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.timeline.OptionAppraisal;
import org.endstate.timeline.OptionAppraisal.InformationValue;
import org.endstate.timeline.OptionAppraisal.JointConfidence;
import org.endstate.timeline.OptionAppraisal.Optimism;
import org.endstate.timeline.OptionAppraisal.PublishedStart;
import org.endstate.timeline.PlanningSettings;
import org.endstate.uncertainty.MeanInterval;
import org.endstate.uncertainty.PairedDifference;

/** How far the options' forecasts can be trusted, what can be promised, and what it costs to promise it. */
public final class TrustSection {

    private final Brief brief;
    private final Words words;

    TrustSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    private List<OptionAppraisal> appraisals() {
        return brief.result().timeline().appraisals();
    }

    /** Date, quality and presence at once: a row per milestone and option. */
    public Table joint() {
        List<List<String>> rows = new ArrayList<>();
        brief.mission()
                .milestones()
                .forEach(milestone -> appraisals()
                        .forEach(appraisal -> appraisal.joint().stream()
                                .filter(joint -> joint.milestone().equals(milestone.id()))
                                .forEach(joint -> rows.add(joint(appraisal, joint)))));
        return new Table(
                words.of("trust.joint"),
                List.of(
                        words.of("trust.column.milestone"),
                        words.of("trust.column.all"),
                        words.of("trust.column.date"),
                        words.of("trust.column.quality"),
                        words.of("trust.column.presence")),
                rows);
    }

    private List<String> joint(OptionAppraisal appraisal, JointConfidence joint) {
        return List.of(
                words.of(
                        joint.agreed() ? "trust.by-agreed" : "trust.by-planned",
                        brief.names().milestone(joint.milestone()),
                        words.of(appraisal.kind()),
                        words.date(joint.by())),
                words.of("trust.with-interval", words.probability(joint.all()), words.interval(joint.all())),
                words.probability(joint.date()),
                words.probability(joint.quality()),
                words.probability(joint.presence()));
    }

    /** Options without any date to keep. */
    public List<String> undated() {
        return appraisals().stream()
                .filter(appraisal -> appraisal.joint().isEmpty())
                .map(appraisal -> words.of("trust.undated", words.of(appraisal.kind())))
                .toList();
    }

    /** How far each option's plan may be from the best for planned durations. */
    public List<String> certificates() {
        CertificateWords certificates = new CertificateWords(brief);
        return appraisals().stream().map(certificates::of).toList();
    }

    /** What the search minimises, in words. */
    public String weighing() {
        PlanningSettings.Search search = brief.dossier().settings().search();
        return words.of("trust.weighing", words.count(search.loss_days()), words.count(search.lateness()));
    }

    /** What each option's priority does on the futures it was found on, chosen on and reported on. */
    public Table optimism() {
        Optimism first = appraisals().getFirst().optimism();
        return new Table(
                words.of("trust.optimism"),
                columns("trust.column.set"),
                List.of(
                        days(
                                words.of(
                                        "trust.search",
                                        words.whole(first.search().futures())),
                                optimism -> optimism.search().mean_days()),
                        days(
                                words.of(
                                        "trust.choice",
                                        words.whole(first.choice().futures())),
                                optimism -> optimism.choice().mean_days()),
                        days(
                                words.of(
                                        "trust.report",
                                        words.whole(first.report().futures())),
                                optimism -> optimism.report().mean_days()),
                        days(
                                words.of(
                                        "trust.gain-search",
                                        words.whole(first.search().pairs())),
                                optimism -> optimism.search().gain_days()),
                        days(
                                words.of(
                                        "trust.gain-choice",
                                        words.whole(first.choice().pairs())),
                                optimism -> optimism.choice().gain_days()),
                        days(
                                words.of(
                                        "trust.gain-report",
                                        words.whole(first.report().pairs())),
                                optimism -> optimism.report().gain_days()),
                        days(words.of("trust.gap"), Optimism::gap_days)));
    }

    private List<String> days(String name, Function<Optimism, MeanInterval> of) {
        return named(name, appraisal -> interval(of.apply(appraisal.optimism())));
    }

    private List<String> columns(String first) {
        List<String> columns = new ArrayList<>(List.of(words.of(first)));
        appraisals().forEach(appraisal -> columns.add(words.of(appraisal.kind())));
        return columns;
    }

    private List<String> row(String key, Function<OptionAppraisal, String> cell) {
        return named(words.of(key), cell);
    }

    private List<String> named(String name, Function<OptionAppraisal, String> cell) {
        List<String> row = new ArrayList<>(List.of(name));
        appraisals().forEach(appraisal -> row.add(cell.apply(appraisal)));
        return row;
    }

    private String interval(MeanInterval days) {
        return interval(days.mean(), days.low(), days.high());
    }

    private String interval(double value, double low, double high) {
        return low == high
                ? words.decimal(value, 1)
                : words.of(
                        "trust.with-interval",
                        words.decimal(value, 1),
                        words.of("probability.interval", words.decimal(low, 1), words.decimal(high, 1)));
    }

    /** What it would be worth to know the opening of each gate, and everything; empty where it was not measured. */
    public Optional<Table> values() {
        if (appraisals().stream().allMatch(appraisal -> appraisal.values().isEmpty())) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (InformationValue value : appraisals().getFirst().values()) {
            String name = value.gate().map(brief.names()::gate).orElseGet(() -> words.of("trust.everything"));
            rows.add(named(
                    words.of("trust.mean-of", name),
                    appraisal -> interval(sooner(appraisal, value.gate()).mean_days())));
            rows.add(named(
                    words.of("trust.p80-of", name),
                    appraisal -> shift(sooner(appraisal, value.gate()).p80_days())));
        }
        return Optional.of(new Table(words.of("trust.values"), columns("trust.column.known"), rows));
    }

    private static PairedDifference sooner(OptionAppraisal appraisal, Optional<String> gate) {
        return appraisal.values().stream()
                .filter(value -> value.gate().equals(gate))
                .findFirst()
                .orElseThrow()
                .sooner();
    }

    private String shift(PairedDifference.Shift shift) {
        return interval(shift.value(), shift.low(), shift.high());
    }

    /** How many futures these values come from: of a gate, and of everything. */
    public String valued() {
        List<InformationValue> values = appraisals().getFirst().values();
        return words.of(
                "trust.valued",
                words.whole(values.getFirst().sooner().pairs()),
                words.whole(values.getLast().sooner().pairs()));
    }

    /** Dates that can be published, and what it costs to keep them. */
    public Table published() {
        List<List<String>> rows = new ArrayList<>();
        List<PublishedStart> starts = appraisals().getFirst().announcement().starts();
        for (int start = 0; start < starts.size(); start++) {
            int number = start;
            PublishedStart of = starts.get(start);
            rows.add(named(
                    words.of(of.gated() ? "trust.by" : "trust.on", brief.names().task(of.site(), of.task())),
                    appraisal -> date(appraisal.announcement().starts().get(number))));
        }
        rows.add(row(
                "trust.later",
                appraisal -> interval(appraisal.announcement().later().mean_days())));
        rows.add(row(
                "trust.later-p80",
                appraisal -> shift(appraisal.announcement().later().p80_days())));
        return new Table(words.of("trust.published"), columns("trust.column.start"), rows);
    }

    private String date(PublishedStart start) {
        return start.start()
                .map(date -> words.of("trust.kept", words.date(date), words.probability(start.met())))
                .orElseGet(() -> words.of("trust.no-date"));
    }

    /** With which confidence dates are set. */
    public String confidence() {
        return words.of(
                "trust.confidence",
                words.probability(brief.dossier().settings().risk().confidence()),
                words.whole(appraisals().getFirst().announcement().later().pairs()));
    }
}
