package org.endstate.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.FunctionOutlook.PartyPool;
import org.endstate.capability.History;
import org.endstate.capability.LevelStanding;
import org.endstate.commission.Dossier;
import org.endstate.condition.Condition;
import org.endstate.condition.Condition.CapabilityAtLeast;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Function;

/** What everything on capability is written from: the outlooks of a dossier, and the words and names for them. */
record CapabilityBrief(
        Dossier dossier, List<FunctionOutlook> outlooks, List<GateOutlook> gates, Words words, Names names) {

    /** A function of the mission that somebody has assessed. */
    record Assessed(Function function, FunctionOutlook outlook, int threshold, List<Rule> rules) {

        boolean essential() {
            return function.essential();
        }

        History history() {
            return outlook.history();
        }

        /** P(level ≥ threshold) by the latest panel. */
        double now() {
            return outlook.now().levels().atLeast(threshold);
        }

        LocalDate latest() {
            return outlook.now().asOf();
        }

        /** The parties' pools of the latest panel. */
        List<PartyPool> parties() {
            return outlook.parties();
        }
    }

    /** A condition on a function, and how it stands. */
    record Rule(String condition, LevelStanding standing) {}

    /** In the order of the mission. */
    List<Assessed> assessed() {
        List<Assessed> assessed = new ArrayList<>();
        for (Function function : dossier.mission().ground().functions()) {
            outlooks.stream()
                    .filter(outlook -> outlook.function().equals(function.id()))
                    .forEach(outlook -> assessed.add(
                            new Assessed(function, outlook, threshold(function, outlook), rules(function.id()))));
        }
        return assessed;
    }

    /** The functions that nobody has assessed. */
    List<Function> unmeasured() {
        return dossier.mission().ground().functions().stream()
                .filter(function -> outlooks.stream()
                        .noneMatch(outlook -> outlook.function().equals(function.id())))
                .toList();
    }

    /** The threshold of the version in force, or where it has none the mission's. */
    private static int threshold(Function function, FunctionOutlook outlook) {
        List<History.Rule> rules = outlook.history().rules();
        OptionalInt own =
                rules.isEmpty() ? OptionalInt.empty() : rules.getLast().threshold();
        return own.orElse(function.threshold());
    }

    private List<Rule> rules(String function) {
        List<String> about = dossier.commitments().conditions().stream()
                .filter(condition ->
                        condition instanceof CapabilityAtLeast c && c.function().equals(function))
                .map(Condition::id)
                .toList();
        return gates.stream()
                .flatMap(gate -> gate.capability().stream())
                .filter(capability -> about.contains(capability.condition()))
                .map(capability -> new Rule(capability.condition(), capability.standing()))
                .distinct()
                .toList();
    }

    LocalDate asOf() {
        return dossier.mission().asOf();
    }

    long daysOld(LocalDate day) {
        return ChronoUnit.DAYS.between(day, asOf());
    }

    String name(Function function) {
        return words.name(function.name());
    }

    /** The ids of the parties whose own pools must pass, then the others that have a pool. */
    List<String> parties() {
        List<String> parties =
                new ArrayList<>(dossier.inputs().capability().measure().principals());
        outlooks.stream()
                .flatMap(outlook -> outlook.history().assessments().stream())
                .flatMap(assessment -> assessment.said().parties().stream())
                .map(PartyPool::party)
                .filter(party -> !parties.contains(party))
                .distinct()
                .forEach(parties::add);
        return parties.stream().distinct().toList();
    }
}
