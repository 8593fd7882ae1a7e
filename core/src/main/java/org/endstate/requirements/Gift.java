package org.endstate.requirements;

import org.endstate.mission.Label;

/** Property that is to be left to the receiver. */
public record Gift(Label item, AssetClass assetClass, int count) {}
