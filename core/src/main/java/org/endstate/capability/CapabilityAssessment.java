package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.capability.FunctionOutlook.Assessed;
import org.endstate.capability.FunctionOutlook.AtDate;

/**
 * What working group 3 submits: for each function the pools, its projection with and without the mission's support, and
 * the record behind them.
 */
public final class CapabilityAssessment {

    private CapabilityAssessment() {}

    /** One outlook per record, month by month from {@code start}; a function without a record has none. */
    public static List<FunctionOutlook> assess(
            CapabilityInputs inputs, List<FunctionRecord> records, LocalDate start, int months) {
        HistoryReader histories = new HistoryReader(inputs);
        return records.stream()
                .map(record -> outlook(record, histories.read(record), start, months))
                .toList();
    }

    private static FunctionOutlook outlook(FunctionRecord record, History history, LocalDate start, int months) {
        return new FunctionOutlook(
                record.function(),
                new Assessed(
                        record.latest().asOf(),
                        record.latest().joint(),
                        record.latest().size()),
                record.latest().parties(),
                record.latest().disagreement(),
                project(record, start, months, Stress.NONE),
                project(record, start, months, Stress.SUPPORT_REMOVED),
                history);
    }

    private static List<AtDate> project(FunctionRecord record, LocalDate start, int months, Stress stress) {
        double[][] levels = record.posterior()
                .monthly(Math.max(0, FunctionRecord.years(record.latest().asOf(), start)), months, stress);
        return IntStream.rangeClosed(0, months)
                .mapToObj(month -> new AtDate(start.plusMonths(month), LevelDistribution.ofWeights(levels[month])))
                .toList();
    }
}
