package org.endstate.requirements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.endstate.mission.Sourcing;

/**
 * A site's property in counts of items.
 *
 * @param asOf the day of the count
 * @param groups items by what is to become of them; a group that is missing was not counted
 * @param held what is not the mission's own to dispose of
 */
public record Inventory(
        LocalDate asOf, Map<AssetGroup, Integer> groups, Held held, List<Gift> gifts, Sourcing sourcing) {

    public Inventory {
        groups = Map.copyOf(groups);
        gifts = List.copyOf(gifts);
    }

    /**
     * Items outside the five groups; empty where they were not counted.
     *
     * @param contingentOwned belong to a contributor, who takes them home
     * @param neverGifted weapons, ammunition, armoured vehicles and aircraft, whoever owns them
     * @param unrecorded found at the site and on no property record
     */
    public record Held(OptionalInt contingentOwned, OptionalInt neverGifted, OptionalInt unrecorded) {}
}
