package org.endstate.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endstate.capability.LevelStanding;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;

/** Raises the alarms of a day: of what stands now, and of what has changed since the last session. */
public final class Alarms {

    private final Mission mission;
    private final Actuals actuals;
    private final Settings settings;
    private final List<Alarm> raised = new ArrayList<>();

    private Alarms(Mission mission, Actuals actuals, Settings settings) {
        this.mission = mission;
        this.actuals = actuals;
        this.settings = settings;
    }

    /**
     * What the commission wants to be told of.
     *
     * @param floor an agreed date less likely than this is an alarm
     * @param ahead_days an occasion nearer than this is one
     */
    public record Settings(double floor, int ahead_days) {

        /** Endstate's default: 0.5 and 120 days. */
        public static final Settings DEFAULT = new Settings(0.5, 120);
    }

    /**
     * What was seen on a day.
     *
     * @param byAgreed highest probability, over the options that do not leave with work undone, of reaching a milestone
     *     by its agreed date, by its id
     */
    public record Seen(List<GateOutlook> gates, Map<String, Double> byAgreed) {
        public Seen {
            gates = List.copyOf(gates);
            byAgreed = Map.copyOf(byAgreed);
        }
    }

    /**
     * All alarms, the most pressing kinds first.
     *
     * @param before at the last session; empty where there was none
     */
    public static List<Alarm> raise(
            Mission mission,
            Actuals actuals,
            List<Occasion> occasions,
            Settings settings,
            Optional<Seen> before,
            Seen now) {
        Alarms alarms = new Alarms(mission, actuals, settings);
        alarms.overdue();
        before.ifPresent(then -> alarms.unlikely(then, now));
        before.ifPresent(then -> alarms.closedAgain(then, now));
        alarms.slipping(now);
        alarms.checks();
        occasions.forEach(alarms::ahead);
        alarms.contradictions();
        return List.copyOf(alarms.raised);
    }

    private LocalDate today() {
        return mission.asOf();
    }

    private boolean isReached(Milestone milestone) {
        return actuals.findReached(milestone.id(), milestone.sites()).isPresent();
    }

    private void overdue() {
        mission.milestones().stream()
                .filter(milestone -> !isReached(milestone))
                .forEach(milestone -> milestone
                        .agreed()
                        .filter(agreed -> agreed.date().isBefore(today()))
                        .ifPresent(agreed -> raised.add(new Alarm.Overdue(
                                milestone.id(), agreed.date(), ChronoUnit.DAYS.between(agreed.date(), today())))));
    }

    private void unlikely(Seen before, Seen now) {
        for (Milestone milestone : mission.milestones()) {
            Double then = before.byAgreed().get(milestone.id());
            Double today = now.byAgreed().get(milestone.id());
            if (then != null
                    && today != null
                    && then >= settings.floor()
                    && today < settings.floor()
                    && !isReached(milestone)) {
                raised.add(new Alarm.Unlikely(milestone.id(), then, today, settings.floor()));
            }
        }
    }

    private void closedAgain(Seen before, Seen now) {
        Map<String, GateOutlook.Status> then =
                before.gates().stream().collect(Collectors.toMap(GateOutlook::gate, GateOutlook::status));
        for (GateOutlook gate : now.gates()) {
            GateOutlook.Status was = then.getOrDefault(gate.gate(), GateOutlook.Status.CLOSED);
            if (letsPass(was) && !letsPass(gate.status())) {
                raised.add(gate.measuredUntil()
                        .<Alarm>map(day -> new Alarm.EvidenceOld(gate.gate(), day))
                        .orElseGet(() -> new Alarm.GateClosedAgain(gate.gate(), was, gate.status())));
            }
        }
    }

    private static boolean letsPass(GateOutlook.Status status) {
        return switch (status) {
            case OPEN, WAIVED -> true;
            case CLOSED, CONTESTED, UNMEASURED -> false;
        };
    }

    private void slipping(Seen now) {
        now.gates().stream()
                .flatMap(gate -> gate.capability().stream())
                .collect(Collectors.toMap(
                        GateOutlook.Capability::condition, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .forEach(this::slipping);
    }

    private void slipping(GateOutlook.Capability capability) {
        LevelStanding.Alarm alarm = capability.standing().regression().alarm();
        switch (alarm) {
            case WATCH, REGRESSION, CONFIRMED -> raised.add(new Alarm.LevelSlipping(capability.condition(), alarm));
            case NONE, NEVER_REACHED -> {}
        }
    }

    private void checks() {
        mission.sites().stream()
                .flatMap(site -> PostHandoverCheck.of(site.id(), actuals).stream())
                .filter(check -> check.isOverdue(today()))
                .forEach(check -> raised.add(new Alarm.CheckOverdue(check.site(), check.day(), check.due())));
    }

    private void ahead(Occasion occasion) {
        long days = ChronoUnit.DAYS.between(today(), occasion.date());
        if (days >= 0 && days <= settings.ahead_days()) {
            raised.add(new Alarm.OccasionAhead(occasion.id(), occasion.date(), days));
        }
    }

    private void contradictions() {
        actuals.contradictions().stream()
                .map(reports -> reports.getFirst().what())
                .forEach(what -> raised.add(new Alarm.Contradiction(what.unit(), what.event())));
    }
}
