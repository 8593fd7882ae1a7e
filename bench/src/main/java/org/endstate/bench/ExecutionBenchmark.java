package org.endstate.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Policy;
import org.endstate.schedule.SerialGeneration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Executions per second with drawn durations, and serial generations per second, on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExecutionBenchmark {

    @Param({"120", "1000"})
    int activities;

    private Instance instance = Instance.of(GROUP);
    private SerialGeneration generation = generation(instance);
    private final Executor executor = new Executor();
    private final GateReadings readings = GateReadings.allOpen(0);
    private int[] order = {};
    private int next;

    private static final int GROUP = 20;

    /** Builds the instance, and refuses to compare programs that do not agree on every day. */
    @Setup
    public void build() {
        instance = Instance.of(activities);
        generation = generation(instance);
        order = instance.order();
        for (int[] durations : instance.scenarios()) {
            Execution run = executor.run(instance.network(), order, durations, readings, Policy.waiting());
            int[] finishes = IntStream.range(0, activities).map(run::finish).toArray();
            if (!Arrays.equals(finishes, PlainExecutor.run(instance, durations))) {
                throw new IllegalStateException("The executor and its peer disagree.");
            }
        }
    }

    private static SerialGeneration generation(Instance instance) {
        return new SerialGeneration(
                instance.network(), instance.network().durations(), GateReadings.allOpen(0), Policy.waiting());
    }

    @Benchmark
    public Execution executor() {
        return executor.run(instance.network(), order, scenario(), readings, Policy.waiting());
    }

    @Benchmark
    public int[] plainExecutor() {
        return PlainExecutor.run(instance, scenario());
    }

    @Benchmark
    public int serialGeneration() {
        return generation.forwards(order);
    }

    private int[] scenario() {
        next = (next + 1) % instance.scenarios().size();
        return instance.scenarios().get(next);
    }
}
