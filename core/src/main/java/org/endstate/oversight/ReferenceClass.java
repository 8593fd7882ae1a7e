package org.endstate.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.endstate.uncertainty.Quantiles;

/**
 * The outside view: how far past exits slipped against their first announced date.
 *
 * <p>"Reference class" in the sense of Kahneman and Tversky, "Intuitive Prediction: Biases and Corrective Procedures",
 * TIMS Studies in Management Science 12, 1979: the distribution of outcomes in comparable cases. The class is small and
 * was collected by availability; n is always shown.
 */
public record ReferenceClass(PastExit.Driver driver, List<PastExit> finished, List<PastExit> unfinished) {

    public ReferenceClass {
        finished = List.copyOf(finished);
        unfinished = List.copyOf(unfinished);
    }

    /**
     * The units of this driver whose planned date was known on the day, without those of the mission itself. A unit
     * that finished later than the day counts as unfinished: nothing known later enters.
     */
    public static ReferenceClass of(List<PastExit> exits, PastExit.Driver driver, LocalDate day, String exceptMission) {
        List<PastExit> known = exits.stream()
                .filter(exit -> exit.driver() == driver && !exit.mission().equals(exceptMission))
                .filter(exit -> !exit.planned().isAfter(day))
                .toList();
        return new ReferenceClass(
                driver,
                known.stream().filter(exit -> isFinished(exit, day)).toList(),
                known.stream().filter(exit -> !isFinished(exit, day)).toList());
    }

    private static boolean isFinished(PastExit exit, LocalDate day) {
        return exit.actual().isPresent() && !exit.actual().get().isAfter(day);
    }

    /** Calendar days from the planned to the actual date of each finished unit; negative where it was early. */
    public List<Long> slips_days() {
        return finished.stream()
                .map(exit ->
                        ChronoUnit.DAYS.between(exit.planned(), exit.actual().orElseThrow()))
                .sorted()
                .toList();
    }

    /** The p-quantile of the slips; the class holds at least one finished unit. */
    public long slip_days(double p) {
        return (long) Quantiles.of(
                        slips_days().stream().mapToDouble(Long::doubleValue).toArray())
                .at(p);
    }
}
