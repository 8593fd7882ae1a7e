package org.endstate.capability.framework;

import org.endstate.mission.Label;

/** Named external support that a function may lean on: "independent" means without certain of these. */
public record Enabler(String id, Label name) {}
