package org.endstate.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Solver.Question;

/**
 * The days on which an activity may start, and when its work is then done. Days off make the span from start to finish
 * depend on the start: there are few different spans, and one literal for each says on which days it applies.
 */
final class ActivityDays {

    /** Days between which work has to finish for a schedule to be of interest. */
    record Window(int earliest, int latest) {}

    /** That an activity starts while a gate of its is closed. */
    record Risk(int activity, Literal literal) {}

    private final CpModel model;
    private final Question question;
    private final int activity;
    private final IntVar start;
    private final IntVar workFinish;
    private final Map<Integer, Literal> spans = new TreeMap<>();
    private final Optional<Risk> atRisk;

    ActivityDays(CpModel model, Question question, int activity, Window window) {
        this.model = model;
        this.question = question;
        this.activity = activity;
        int[] allowed = allowed(window);
        start = allowed.length == 0 ? never() : model.newIntVarFromDomain(domain(allowed), "start" + activity);
        workFinish = model.newIntVar(0, question.network().horizon(), "work" + activity);
        addSpans(allowed);
        atRisk = findRisk(allowed);
    }

    /** An activity without a day to start on: no schedule holds it. */
    private IntVar never() {
        model.addBoolAnd(List.of(model.falseLiteral()));
        return model.newConstant(0);
    }

    IntVar start() {
        return start;
    }

    IntVar workFinish() {
        return workFinish;
    }

    /** Calendar days from start to work finish, each that is possible, rising; none where there is no day to start. */
    List<Integer> spans() {
        return List.copyOf(spans.keySet());
    }

    /** Lets the solver begin with a start on this day. */
    void hint(int day) {
        model.addHint(start, day);
        model.addHint(workFinish, finish(day));
        if (spans.size() > 1) {
            spans.forEach((span, applies) -> model.addHint(applies, finish(day) - day == span));
        }
        atRisk.ifPresent(risk -> model.addHint(risk.literal(), !open(day)));
    }

    Optional<Risk> atRisk() {
        return atRisk;
    }

    /** Working days from which the work is done within the window, and on which the policy lets it start. */
    private int[] allowed(Window window) {
        Network network = question.network();
        Policy policy = question.policy();
        boolean idle = network.activity(activity).duration_days() == 0;
        boolean waits = policy.holdLimit_days() == Policy.FOREVER;
        return IntStream.rangeClosed(policy.notBefore(activity), network.horizon())
                .filter(day -> idle || day < network.horizon() && network.mayStart(activity, day))
                .filter(day -> window.earliest() <= finish(day) && finish(day) <= window.latest())
                .filter(day -> !waits || open(day))
                .toArray();
    }

    private int finish(int day) {
        Network network = question.network();
        return network.finish(activity, day, network.activity(activity).duration_days());
    }

    private boolean open(int day) {
        return question.network().listGates(activity).stream()
                .allMatch(gate -> question.readings().open(gate, day));
    }

    private void addSpans(int[] allowed) {
        Map<Integer, List<Integer>> bySpan = new TreeMap<>();
        for (int day : allowed) {
            bySpan.computeIfAbsent(finish(day) - day, span -> new ArrayList<>()).add(day);
        }
        bySpan.forEach((span, days) -> {
            LinearExpr done = LinearExpr.affine(start, 1, span);
            if (bySpan.size() == 1) {
                model.addEquality(workFinish, done);
                spans.put(span, model.trueLiteral());
            } else {
                BoolVar applies = model.newBoolVar("span");
                spans.put(span, applies);
                model.addEquality(workFinish, done).onlyEnforceIf(applies);
                model.addLinearExpressionInDomain(start, domain(days)).onlyEnforceIf(applies);
            }
        });
        if (spans.size() > 1) {
            model.addExactlyOne(spans.values());
        }
    }

    private Optional<Risk> findRisk(int[] allowed) {
        int limit = question.policy().holdLimit_days();
        if (limit == 0 || limit == Policy.FOREVER || IntStream.of(allowed).allMatch(this::open)) {
            return Optional.empty();
        }
        BoolVar risk = model.newBoolVar("risk" + activity);
        int[] open = IntStream.of(allowed).filter(this::open).toArray();
        if (open.length == 0) {
            model.addBoolAnd(List.of(risk));
        } else {
            model.addLinearExpressionInDomain(start, domain(open)).onlyEnforceIf(risk.not());
        }
        return Optional.of(new Risk(activity, risk));
    }

    private static Domain domain(List<Integer> days) {
        return domain(days.stream().mapToInt(day -> day).toArray());
    }

    private static Domain domain(int[] days) {
        return Domain.fromValues(IntStream.of(days).asLongStream().toArray());
    }
}
