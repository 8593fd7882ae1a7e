package org.endstate.bench;

import java.util.Arrays;
import org.endstate.bench.capability.CapabilityStudy;
import org.endstate.bench.intake.IntakeBenchmark;
import org.endstate.bench.record.RecordBenchmark;
import org.endstate.bench.schedule.ScheduleBenchmark;
import org.endstate.bench.threat.Candidates;
import org.endstate.bench.threat.ThreatBenchmark;
import org.endstate.bench.workbench.WorkbenchBenchmark;
import org.openjdk.jmh.Main;

/**
 * Runs the benchmarks: {@code ./dev bench judgement STUDIES [FOLDER]} the classical model on a folder of studies,
 * {@code ./dev bench capability [RUNS [SEED [FOLDER]]]} the study of projections, {@code ./dev bench threat [FOLDER]}
 * skill and speed of the threat forecast, {@code ./dev bench candidates [MONTHS]} what else it might be, {@code ./dev
 * bench schedule [NAME=VALUE ...]} plans and simulations beside other programs, {@code ./dev bench record [FOLDER]}
 * appends, verification and signatures beside their raw cost, {@code ./dev bench intake [DOCUMENTS]} the intake of
 * documents, {@code ./dev bench workbench [SECONDS]} the pages of the workbench under load, {@code ./dev bench [JMH
 * ARGUMENTS]} what JMH times, for instance {@code ./dev bench -f 1 -wi 3 Execution}.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs the study named first, or hands the arguments to JMH; {@code -h} lists them. */
    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "" : args[0]) {
            case "judgement" -> JudgementBenchmark.main(Arrays.copyOfRange(args, 1, args.length));
            case "capability" -> CapabilityStudy.main(Arrays.copyOfRange(args, 1, args.length));
            case "threat" -> ThreatBenchmark.main(Arrays.copyOfRange(args, 1, args.length));
            case "candidates" -> Candidates.main(Arrays.copyOfRange(args, 1, args.length));
            case "record" -> RecordBenchmark.main(Arrays.copyOfRange(args, 1, args.length));
            case "schedule" -> ScheduleBenchmark.main(Arrays.copyOfRange(args, 1, args.length));
            case "intake" -> IntakeBenchmark.main(Arrays.copyOfRange(args, 1, args.length));
            case "workbench" -> WorkbenchBenchmark.main(Arrays.copyOfRange(args, 1, args.length));
            default -> Main.main(args);
        }
    }
}
