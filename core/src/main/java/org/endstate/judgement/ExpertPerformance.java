package org.endstate.judgement;

import java.util.Optional;

/**
 * How one expert did.
 *
 * @param score empty for an expert who answered no seed: unmeasured, not bad
 */
public record ExpertPerformance(Expert expert, Optional<PerformanceScore> score) {}
