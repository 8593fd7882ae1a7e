package org.endstate.timeline;

import java.time.LocalDate;
import java.util.Optional;

/** Four quantiles of a date; empty where the date lies beyond the simulated horizon at that probability. */
public record DateBand(
        Optional<LocalDate> p10, Optional<LocalDate> p50, Optional<LocalDate> p80, Optional<LocalDate> p90) {}
