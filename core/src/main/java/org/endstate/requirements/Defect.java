package org.endstate.requirements;

import org.endstate.mission.Label;

/** Something the joint inspection found wrong. */
public record Defect(Label text, boolean remedied) {}
