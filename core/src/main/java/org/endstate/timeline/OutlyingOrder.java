package org.endstate.timeline;

import java.util.ArrayList;
import java.util.List;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.requirements.RetainedSupport;
import org.endstate.requirements.WorkBreakdown;

/**
 * What an outlying site relies on is not handed over before that site is vacated.
 *
 * @param outlying id of the site that is vacated first
 * @param provider id of its hub, or of the site from which its medical or air support works
 */
record OutlyingOrder(String outlying, String provider) {

    /** Of a mission, each once. */
    static List<OutlyingOrder> of(Mission mission, WorkBreakdown work) {
        List<OutlyingOrder> orders = new ArrayList<>();
        for (Site site : mission.sites()) {
            site.plan().hub().ifPresent(hub -> orders.add(new OutlyingOrder(site.id(), hub)));
        }
        for (RetainedSupport support : work.stated().support()) {
            support.outlying().forEach(site -> orders.add(new OutlyingOrder(site, support.provider())));
        }
        return orders.stream().distinct().toList();
    }
}
