package org.endstate.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.schedule.Ends;
import org.endstate.schedule.LowerBound;
import org.endstate.schedule.Network;
import org.endstate.schedule.PlannedSchedule;
import org.endstate.schedule.Solver.Answer;
import org.endstate.schedule.Solver.Question;

/** A question as a model: the rules of the {@link org.endstate.schedule.Checker}, one method each. */
final class NetworkModel {

    /** Until when work that a link to its finish stretches holds its units. */
    enum Holding {
        TO_PLANNED_FINISH,
        TO_FINISH
    }

    private final Question question;
    private final Network network;
    private final CpModel model = new CpModel();
    private final List<ActivityDays> days = new ArrayList<>();
    private final List<IntVar> finishes = new ArrayList<>();
    private final IntVar makespan;
    /** By how much one unit of cost weighs more than any makespan. */
    private final long weight;

    NetworkModel(Question question, Holding holding, Optional<PlannedSchedule> known) {
        this.question = question;
        network = question.network();
        weight = network.horizon() + 1L;
        addDays(known);
        addFinishes();
        addLinks();
        addHoldLimits();
        addDeadlines();
        makespan = makespan(known);
        new HeldUnits(model, network, days, holding == Holding.TO_FINISH ? finishes : workFinishes(), makespan).add();
        model.minimize(objective());
        known.ifPresent(this::addHint);
    }

    /** No work finishes before its critical path lets it, nor after a makespan that is known and costs nothing. */
    private void addDays(Optional<PlannedSchedule> known) {
        int[] durations = network.durations();
        int[] earliest = LowerBound.finish(network, durations, question.readings(), question.policy());
        for (int i = 0; i < durations.length; i++) {
            int latest = network.activity(i).trailing() ? network.horizon() : most(known);
            days.add(new ActivityDays(model, question, i, new ActivityDays.Window(earliest[i], latest)));
        }
    }

    private int most(Optional<PlannedSchedule> known) {
        return known.filter(plan -> plan.score().cost() == 0)
                .map(plan -> plan.score().makespan())
                .orElse(network.horizon());
    }

    CpModel model() {
        return model;
    }

    static boolean toFinish(Network.Link link) {
        return link.ends() == Ends.FINISH_FINISH || link.ends() == Ends.START_FINISH;
    }

    private static boolean fromFinish(Network.Link link) {
        return link.ends() == Ends.FINISH_START || link.ends() == Ends.FINISH_FINISH;
    }

    /** Whether work that uses units may be stretched by a link to its finish. */
    static boolean stretchesUnits(Network network) {
        return network.listLinks().stream()
                .anyMatch(link -> toFinish(link) && !network.listUses(link.to()).isEmpty());
    }

    private List<IntVar> workFinishes() {
        return days.stream().map(ActivityDays::workFinish).toList();
    }

    /** Work ends when it is done, or later where a link to its finish demands it. */
    private void addFinishes() {
        List<List<Network.Link>> stretching = new ArrayList<>();
        days.forEach(activity -> stretching.add(new ArrayList<>()));
        network.listLinks().stream()
                .filter(NetworkModel::toFinish)
                .forEach(link -> stretching.get(link.to()).add(link));
        for (int i = 0; i < network.size(); i++) {
            finishes.add(
                    stretching.get(i).isEmpty()
                            ? days.get(i).workFinish()
                            : model.newIntVar(0, network.horizon(), "finish" + i));
        }
        for (int i = 0; i < network.size(); i++) {
            if (!stretching.get(i).isEmpty()) {
                List<LinearArgument> ends = new ArrayList<>(List.of(days.get(i).workFinish()));
                stretching.get(i).forEach(link -> ends.add(plus(happened(link), link.minLag_days())));
                model.addMaxEquality(finishes.get(i), ends);
            }
        }
    }

    private IntVar happened(Network.Link link) {
        return fromFinish(link)
                ? finishes.get(link.from())
                : days.get(link.from()).start();
    }

    private static LinearExpr plus(IntVar day, long later_days) {
        return LinearExpr.affine(day, 1, later_days);
    }

    private void addLinks() {
        for (Network.Link link : network.listLinks()) {
            IntVar end = toFinish(link)
                    ? finishes.get(link.to())
                    : days.get(link.to()).start();
            if (!toFinish(link)) {
                model.addGreaterOrEqual(end, plus(happened(link), link.minLag_days()));
            }
            link.maxLag_days().ifPresent(most -> model.addLessOrEqual(end, plus(happened(link), most)));
        }
    }

    /** An activity that starts at a closed gate has waited there as long as it must. */
    private void addHoldLimits() {
        int limit = question.policy().holdLimit_days();
        for (int i = 0; i < days.size(); i++) {
            int earliest = question.policy().notBefore(i) + limit;
            days.get(i).atRisk().ifPresent(risk -> {
                IntVar start = days.get(risk.activity()).start();
                model.addGreaterOrEqual(start, earliest).onlyEnforceIf(risk.literal());
            });
        }
        for (Network.Link link : network.listLinks()) {
            ActivityDays to = days.get(link.to());
            to.atRisk()
                    .ifPresent(risk -> model.addGreaterOrEqual(
                                    to.start(), plus(happened(link), (long) link.minLag_days() + limit))
                            .onlyEnforceIf(risk.literal()));
        }
    }

    private void addDeadlines() {
        for (int i = 0; i < network.size(); i++) {
            IntVar finish = finishes.get(i);
            network.findDeadline(i).ifPresent(day -> model.addLessOrEqual(finish, day));
        }
    }

    /** The last finish of all activities that do not trail; within what is known where that costs nothing. */
    private IntVar makespan(Optional<PlannedSchedule> known) {
        int most = most(known);
        int least = known.map(PlannedSchedule::bound_days).orElse(0);
        IntVar last = model.newIntVar(Math.min(least, most), most, "makespan");
        for (int i = 0; i < network.size(); i++) {
            if (!network.activity(i).trailing()) {
                model.addGreaterOrEqual(last, finishes.get(i));
            }
        }
        return last;
    }

    private LinearExpr objective() {
        LinearExprBuilder sum = LinearExpr.newBuilder().add(makespan);
        for (int i = 0; i < network.size(); i++) {
            IntVar finish = finishes.get(i);
            network.findPricedDeadline(i).ifPresent(priced -> {
                IntVar late = model.newIntVar(0, network.horizon(), "late");
                model.addGreaterOrEqual(late, plus(finish, -priced.day()));
                sum.addTerm(late, priced.perDay() * weight);
            });
        }
        return sum.build();
    }

    private void addHint(PlannedSchedule plan) {
        for (int i = 0; i < days.size(); i++) {
            days.get(i).hint(plan.execution().start(i));
            if (!finishes.get(i).equals(days.get(i).workFinish())) {
                model.addHint(finishes.get(i), plan.execution().finish(i));
            }
        }
        if (plan.score().cost() == 0) {
            model.addHint(makespan, plan.score().makespan());
        }
    }

    /** The schedule in the solver's hands. */
    Answer.Solved solved(CpSolver solver, boolean optimal) {
        List<Integer> starts =
                days.stream().map(one -> (int) solver.value(one.start())).toList();
        int last = IntStream.range(0, days.size())
                .filter(i -> !network.activity(i).trailing())
                .map(i -> (int) solver.value(finishes.get(i)))
                .max()
                .orElse(0);
        long cost = (long) solver.objectiveValue() / weight;
        int bound = optimal ? last : StrictMath.min(last, boundAtCost(solver, cost));
        return new Answer.Solved(starts, last, bound);
    }

    /** No schedule that costs at most as much is shorter. */
    private int boundAtCost(CpSolver solver, long cost) {
        long proved = (long) StrictMath.ceil(solver.bestObjectiveBound() - 1e-6);
        return (int) StrictMath.max(0, proved - cost * weight);
    }

    /** No schedule is shorter, where none was found. */
    int bound(CpSolver solver) {
        return boundAtCost(solver, 0) >= weight ? 0 : boundAtCost(solver, 0);
    }
}
