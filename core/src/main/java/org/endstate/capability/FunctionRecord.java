package org.endstate.capability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.endstate.capability.Assessment.Pools;
import org.endstate.capability.FunctionOutlook.PartyPool;
import org.endstate.capability.PoolSeries.Dated;

/**
 * Everything the panels have said of one function as such, panel by panel, in the terms of the latest framework
 * version, and what is learned from it. Panels before a declared break are not in it.
 */
public final class FunctionRecord {

    private final String function;
    private final List<Panel> panels;
    private final List<Posterior> stepwise;
    private final List<Assessment> assessments;
    private final Posterior posterior;
    private final JointLearning kin;

    private FunctionRecord(
            String function,
            List<Panel> panels,
            BasisReader bases,
            Map<Judgement, Integer> made,
            JointLearning kin,
            Posterior posterior) {
        this.function = function;
        this.kin = kin;
        this.posterior = posterior;
        this.panels = List.copyOf(panels);
        this.stepwise = new PoolSeries(panels.stream()
                        .map(panel -> new Dated(panel.asOf(), panel.joint()))
                        .toList())
                .learnStepwise();
        Map<String, Map<LocalDate, PartyPool>> byParty = knownByParty();
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            List<Judgement> judgements = panel.judgements();
            all.add(new Assessment(
                    panel.asOf(),
                    Objects.requireNonNull(made.get(judgements.getFirst())),
                    new Pools(panel.joint(), panel.parties(), panel.disagreement()),
                    known(stepwise.get(i).now(), panel.asOf(), byParty.values()),
                    bases.of(judgements),
                    judgements));
        }
        this.assessments = List.copyOf(all);
    }

    /** Judgements that were all made under one version, without evidence. */
    public static List<FunctionRecord> of(List<Judgement> judgements) {
        Map<Judgement, Integer> made = new HashMap<>();
        judgements.forEach(judgement -> made.put(judgement, judgement.subject().framework()));
        return of(judgements, new BasisReader(List.of()), made);
    }

    /** One record per function that has judgements as such, in the order the functions first appear. */
    public static List<FunctionRecord> of(CapabilityInputs inputs) {
        int latest = inputs.measure().frameworks().latest().version();
        Map<Judgement, Integer> made = new HashMap<>();
        List<Judgement> restated = new ArrayList<>();
        for (Judgement judgement : inputs.judgements()) {
            inputs.restate(judgement, latest).ifPresent(inTheseTerms -> {
                made.put(inTheseTerms, judgement.subject().framework());
                restated.add(inTheseTerms);
            });
        }
        return of(restated, new BasisReader(inputs.evidence()), made);
    }

    private static List<FunctionRecord> of(
            List<Judgement> judgements, BasisReader bases, Map<Judgement, Integer> made) {
        Map<String, List<Judgement>> whole = judgements.stream()
                .filter(judgement -> judgement.subject().isWhole())
                .collect(Collectors.groupingBy(Judgement::function, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Panel>> panels = new LinkedHashMap<>();
        whole.forEach((function, own) -> panels.put(function, byDay(own)));
        JointLearning kin = new JointLearning(panels);
        Map<String, Posterior> latest = kin.latest();
        return panels.keySet().stream()
                .map(function -> new FunctionRecord(
                        function,
                        Objects.requireNonNull(panels.get(function)),
                        bases,
                        made,
                        kin,
                        Objects.requireNonNull(latest.get(function))))
                .toList();
    }

    /** One panel per day, in order. */
    static List<Panel> byDay(List<Judgement> judgements) {
        TreeMap<LocalDate, List<Judgement>> byDate = new TreeMap<>();
        judgements.forEach(judgement -> byDate.computeIfAbsent(judgement.asOf(), date -> new ArrayList<>())
                .add(judgement));
        return byDate.values().stream().map(Panel::new).toList();
    }

    private Map<String, Map<LocalDate, PartyPool>> knownByParty() {
        Map<String, List<PartyPool>> said = new TreeMap<>();
        Map<String, List<Dated>> series = new TreeMap<>();
        for (Panel panel : panels) {
            for (PartyPool pool : panel.parties()) {
                said.computeIfAbsent(pool.party(), party -> new ArrayList<>()).add(pool);
                series.computeIfAbsent(pool.party(), party -> new ArrayList<>())
                        .add(new Dated(panel.asOf(), pool.levels()));
            }
        }
        Map<String, Map<LocalDate, PartyPool>> known = new TreeMap<>();
        series.forEach((party, pools) -> {
            List<Posterior> learned = new PoolSeries(pools).learnStepwise();
            for (int i = 0; i < pools.size(); i++) {
                PartyPool pool = Objects.requireNonNull(said.get(party)).get(i);
                known.computeIfAbsent(party, p -> new TreeMap<>())
                        .put(
                                pools.get(i).asOf(),
                                new PartyPool(party, learned.get(i).now(), pool.experts(), pool.dissent()));
            }
        });
        return known;
    }

    private static Pools known(LevelDistribution joint, LocalDate day, Collection<Map<LocalDate, PartyPool>> byParty) {
        List<PartyPool> parties = byParty.stream()
                .filter(pools -> pools.containsKey(day))
                .map(pools -> pools.get(day))
                .toList();
        return new Pools(
                joint,
                parties,
                Panel.widestGap(parties.stream().map(PartyPool::levels).toList()));
    }

    static double years(LocalDate from, LocalDate to) {
        return PoolSeries.years(from, to);
    }

    public String function() {
        return function;
    }

    /** The panels in order of date; at least one. */
    public List<Panel> panels() {
        return panels;
    }

    public Panel latest() {
        return panels.getLast();
    }

    /** The panels with what was known after each of them. */
    public List<Assessment> assessments() {
        return assessments;
    }

    /** What projections start from: learned together with the other functions of the force. */
    Posterior posterior() {
        return posterior;
    }

    /** What would have been projected on one day for a later one, with support kept; empty before the first panel. */
    Optional<LevelDistribution> findProjection(LocalDate madeOn, LocalDate of) {
        return panels.stream()
                .map(Panel::asOf)
                .filter(day -> !day.isAfter(madeOn))
                .reduce((one, later) -> later)
                .map(last ->
                        Objects.requireNonNull(kin.until(madeOn).get(function)).predict(years(last, of), Stress.NONE));
    }

    /** What was known after each panel from this function's panels alone: what gates read. */
    List<Posterior> stepwise() {
        return stepwise;
    }
}
