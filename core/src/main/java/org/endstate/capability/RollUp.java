package org.endstate.capability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.FunctionOutlook.AtDate;
import org.endstate.mission.Function;

/**
 * The essential functions together on the planning date: counts, bounds and the weakest of them. Levels of different
 * functions are never averaged or summed.
 *
 * @param atThreshold P(level ≥ threshold) of each essential function that was assessed, weakest first
 * @param unassessed ids of the essential functions nobody assessed; nothing is known of them, so they are the weakest
 */
public record RollUp(List<AtThreshold> atThreshold, List<String> unassessed) {

    public RollUp {
        atThreshold = List.copyOf(atThreshold);
        unassessed = List.copyOf(unassessed);
    }

    /** One essential function. */
    public record AtThreshold(String function, double probability) {}

    /**
     * The functions of a mission with what was found of them; the first entry of each projection is the planning date.
     */
    public static RollUp of(List<Function> functions, List<FunctionOutlook> outlooks) {
        List<AtThreshold> known = new ArrayList<>();
        List<String> unassessed = new ArrayList<>();
        functions.stream().filter(Function::essential).forEach(function -> {
            Optional<AtDate> today = outlooks.stream()
                    .filter(outlook -> outlook.function().equals(function.id()))
                    .findFirst()
                    .map(outlook -> outlook.kept().getFirst());
            today.ifPresentOrElse(
                    at -> known.add(new AtThreshold(function.id(), at.levels().atLeast(function.threshold()))),
                    () -> unassessed.add(function.id()));
        });
        known.sort(Comparator.comparingDouble(AtThreshold::probability));
        return new RollUp(known, unassessed);
    }

    /** How many essential functions there are. */
    public int all() {
        return atThreshold.size() + unassessed.size();
    }

    /** The weakest essential function; empty where the mission has none. */
    public Optional<String> weakest() {
        return unassessed.stream()
                .findFirst()
                .or(() -> atThreshold.stream().findFirst().map(AtThreshold::function));
    }

    /** The least probability that all are at their thresholds, whatever they have to do with one another (Fréchet). */
    public double lower() {
        double missing =
                atThreshold.stream().mapToDouble(at -> 1 - at.probability()).sum();
        return unassessed.isEmpty() ? Math.max(0, 1 - missing) : 0;
    }

    /** The greatest such probability: that of the weakest assessed one. */
    public double upper() {
        return atThreshold.isEmpty() ? 1 : atThreshold.getFirst().probability();
    }
}
