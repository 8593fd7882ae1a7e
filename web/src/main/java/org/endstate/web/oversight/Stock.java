package org.endstate.web.oversight;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a mission stood on a day.
 *
 * @param id the hash of what it was made from
 * @param day on which it was taken
 * @param since the day it was held against; empty where there was none
 */
public record Stock(String id, LocalDate day, Optional<LocalDate> since, int alarms, int decisions) {}
