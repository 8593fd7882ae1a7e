package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.Optional;
import org.endstate.capability.Judgement;
import org.endstate.formats.csv.CsvRow;

/**
 * A judgement and where it stands.
 *
 * @param given the day on which the expert gave it, if the table says so
 */
record JudgementRow(Judgement judgement, CsvRow row, Optional<LocalDate> given) {}
