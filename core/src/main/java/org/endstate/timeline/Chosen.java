package org.endstate.timeline;

import org.endstate.schedule.Certificate;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Priority;
import org.endstate.timeline.OptionAppraisal.OnFutures;

/**
 * An option with the priority chosen for it.
 *
 * @param deterministic the priority of the best plan for planned durations, from which the search set out
 * @param counted the gates as the plan counts on them
 * @param searched what the priority seemed to do on the futures it was found on
 * @param chosen what it did on those it was chosen on
 * @param certificate how far the best plan known for planned durations may be from the best there is
 */
record Chosen(
        OptionPlan plan,
        Priority deterministic,
        GateReadings counted,
        OnFutures searched,
        OnFutures chosen,
        Certificate certificate) {}
