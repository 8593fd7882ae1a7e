package org.endstate.commission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.endstate.condition.ThreatLevels;
import org.endstate.threat.ThreatPaths;

/** Lets conditions read the threat levels: sampled from the planning date on, recorded before it. */
final class SampledThreat implements ThreatLevels {

    private final ThreatPaths paths;
    private final Map<String, Integer> numbers = new HashMap<>();

    private SampledThreat(ThreatPaths paths) {
        this.paths = paths;
        paths.areas().forEach(area -> numbers.put(area, numbers.size()));
    }

    /** For a mission without any event data no threat condition can be read. */
    static ThreatLevels of(Optional<ThreatPaths> paths) {
        return paths.<ThreatLevels>map(SampledThreat::new).orElse((scenario, month, area) -> {
            throw new IllegalArgumentException("There are no events to read the threat in [" + area + "] from.");
        });
    }

    @Override
    public Optional<LocalDate> recordedUntil() {
        LocalDate last = paths.recordedUntil().atEndOfMonth();
        LocalDate complete = paths.horizon().first().minusMonths(1).atEndOfMonth();
        return last.isBefore(complete) ? Optional.of(last) : Optional.empty();
    }

    @Override
    public int level(int scenario, int month, String area) {
        Integer number = numbers.get(area);
        if (number == null) {
            throw new IllegalArgumentException("There is no area [" + area + "] in the threat forecast.");
        }
        return paths.level(scenario, month, number);
    }
}
