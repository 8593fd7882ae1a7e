package org.endstate.cli;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Measures the stages of a run: elapsed time always, memory only where asked, for asking is slow. */
final class StageMeter {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double NANOS = 1e9;
    private static final double BYTES_PER_MB = 1 << 20;

    private final LongSupplier nanos;
    private final boolean withMemory;
    private final List<Measured> measured = new ArrayList<>();
    private final long start;
    private long stageStart;
    private double allocatedBefore_mb;

    StageMeter(LongSupplier nanos, boolean withMemory) {
        this.nanos = nanos;
        this.withMemory = withMemory;
        this.start = nanos.getAsLong();
    }

    /** A stage that has ended; {@code memory} is empty where it was not measured. */
    record Measured(String stage, double seconds, Optional<Memory> memory) {}

    /**
     * What a stage took.
     *
     * @param heap_mb sum of the peaks of the heap's pools
     * @param allocated_mb by all threads that still live
     */
    record Memory(double heap_mb, double allocated_mb) {}

    void begin() {
        stageStart = nanos.getAsLong();
        if (withMemory) {
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            allocatedBefore_mb = allocated_mb();
        }
    }

    Measured end(String stage) {
        Optional<Memory> memory = withMemory
                ? Optional.of(new Memory(heapPeak_mb(), allocated_mb() - allocatedBefore_mb))
                : Optional.empty();
        Measured ended = new Measured(stage, stageSeconds(), memory);
        measured.add(ended);
        return ended;
    }

    double stageSeconds() {
        return (nanos.getAsLong() - stageStart) / NANOS;
    }

    double totalSeconds() {
        return (nanos.getAsLong() - start) / NANOS;
    }

    List<Measured> measured() {
        return List.copyOf(measured);
    }

    /** Largest resident size of the process; empty on machines without /proc. */
    static Optional<Double> residentPeak_mb() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static double heapPeak_mb() {
        return heapPools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / BYTES_PER_MB;
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static double allocated_mb() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? threads.getTotalThreadAllocatedBytes() / BYTES_PER_MB
                : 0;
    }
}
