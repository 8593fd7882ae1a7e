package org.endstate.oversight;

import java.util.List;

/**
 * What oversight starts from.
 *
 * @param actuals what is known to have happened
 * @param occasions days ahead on which the mission's surroundings change
 * @param settings what the commission wants to be told of
 */
public record OversightInputs(Actuals actuals, List<Occasion> occasions, Alarms.Settings settings) {

    /** Those of a mission that has not begun to leave and looks out for nothing. */
    public static final OversightInputs NONE = new OversightInputs(Actuals.NONE, List.of(), Alarms.Settings.DEFAULT);

    public OversightInputs {
        occasions = List.copyOf(occasions);
    }
}
