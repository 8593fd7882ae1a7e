package org.endstate.evidence.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A post on a network that a document shows.
 *
 * @param author as shown
 * @param handle such as {@code @ministry}; empty where none is shown
 * @param date the day it was posted; empty where none is shown
 */
public record Post(Span span, String author, String handle, Optional<LocalDate> date) {}
