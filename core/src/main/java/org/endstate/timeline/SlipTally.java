package org.endstate.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.timeline.OptionForecast.CauseShare;
import org.jspecify.annotations.Nullable;

/**
 * Adds up, for one milestone, what its slips are traced to. Sums are whole days, so they do not depend on the order in
 * which blocks of scenarios are merged. Not thread-safe: one per block.
 */
final class SlipTally {

    private static final Comparator<Cause> ORDER =
            Comparator.comparing(Cause::kind).thenComparing(Cause::subject);

    private final Map<Cause, long[]> daysAndBinding = new HashMap<>();
    private long scenarios;

    /** Adds one scenario: days by cause, which sum to the slip. The largest part is the binding one. */
    void add(Map<Cause, Long> parts) {
        scenarios++;
        Cause binding = null;
        long most = 0;
        for (Map.Entry<Cause, Long> part : new LinkedHashMap<>(parts).entrySet()) {
            sums(part.getKey())[0] += part.getValue();
            if (part.getValue() > most || (part.getValue() == most && most > 0 && before(part.getKey(), binding))) {
                most = part.getValue();
                binding = part.getKey();
            }
        }
        if (binding != null) {
            sums(binding)[1]++;
        }
    }

    private long[] sums(Cause cause) {
        return daysAndBinding.computeIfAbsent(cause, key -> new long[2]);
    }

    private static boolean before(Cause one, @Nullable Cause other) {
        return other == null || ORDER.compare(one, other) < 0;
    }

    void merge(SlipTally other) {
        scenarios += other.scenarios;
        other.daysAndBinding.forEach((cause, sums) -> {
            long[] mine = sums(cause);
            mine[0] += sums[0];
            mine[1] += sums[1];
        });
    }

    /** Every cause with its mean days and how often it bound, largest mean in either direction first. */
    List<CauseShare> shares() {
        List<CauseShare> shares = new ArrayList<>();
        daysAndBinding.forEach((cause, sums) ->
                shares.add(new CauseShare(cause, (double) sums[0] / scenarios, (double) sums[1] / scenarios)));
        shares.sort(Comparator.comparingDouble((CauseShare share) -> -StrictMath.abs(share.meanDays()))
                .thenComparing(CauseShare::cause, ORDER));
        return shares;
    }
}
