package org.endstate.commission;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.mission.Milestone.AgreedDate;
import org.endstate.timeline.OptionAppraisal.JointConfidence;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.TimelinePlanner.Sampled;

/**
 * Moves a date, a capacity or the confidence, plans again, and holds the result against the plan as it is. Both meet
 * the same futures, so that what differs is what was moved. Changes nothing.
 */
public final class TryMoves {

    private final Dossier before;
    private final Dossier after;
    private final Moves moves;

    private TryMoves(Dossier dossier, Moves moves) {
        this.before = Restart.isNeeded(dossier) ? Restart.of(dossier) : dossier;
        this.after = moves.applyTo(before);
        this.moves = moves;
    }

    /**
     * The comparison; empty where the watch asked to stop. The moves are of milestones and resources of the mission.
     *
     * @param threads how many scenarios are run side by side; at least 1
     */
    public static Optional<Comparison> run(Dossier dossier, Moves moves, int threads, Watch watch) {
        return new TryMoves(dossier, moves).run(threads, watch);
    }

    /** Threat, capability and gates do not depend on what can be moved: they are assessed once. */
    private Optional<Comparison> run(int threads, Watch watch) {
        AssessmentsMade made = AssessmentsMade.of(before, watch);
        if (watch.stopped()) {
            return Optional.empty();
        }
        return PlanMission.sample(before, made, threads, watch)
                .flatMap(asItIs ->
                        PlanMission.sample(after, made, threads, watch).map(moved -> compared(asItIs, moved)));
    }

    private Comparison compared(Sampled asItIs, Sampled moved) {
        List<Comparison.Option> options = IntStream.range(0, OptionKind.values().length)
                .mapToObj(kind -> option(OptionKind.values()[kind], asItIs, moved))
                .toList();
        return new Comparison(moves, before.settings().simulation().scenarios(), options);
    }

    private Comparison.Option option(OptionKind kind, Sampled asItIs, Sampled moved) {
        OptionForecast then = moved.options().get(kind.ordinal());
        OptionForecast now = asItIs.options().get(kind.ordinal());
        List<Comparison.Milestone> milestones = now.milestones().stream()
                .map(MilestoneForecast::milestone)
                .map(id -> new Comparison.Milestone(
                        id, outlook(before, id, kind, asItIs), outlook(after, id, kind, moved)))
                .toList();
        return new Comparison.Option(kind, milestones, toll(now), toll(then));
    }

    private static Comparison.Outlook outlook(Dossier dossier, String milestone, OptionKind kind, Sampled sampled) {
        MilestoneForecast forecast = sampled.options().get(kind.ordinal()).milestones().stream()
                .filter(found -> found.milestone().equals(milestone))
                .findFirst()
                .orElseThrow();
        return new Comparison.Outlook(
                dossier.mission().getMilestone(milestone).agreed().map(AgreedDate::date),
                forecast.planned(),
                forecast.reached(),
                forecast.byAgreed(),
                sampled.samples().joint(kind).stream()
                        .filter(joint -> joint.milestone().equals(milestone))
                        .map(JointConfidence::all)
                        .findFirst());
    }

    private static Comparison.Toll toll(OptionForecast option) {
        return new Comparison.Toll(
                option.course().personMonths().p50(), option.course().losses());
    }
}
