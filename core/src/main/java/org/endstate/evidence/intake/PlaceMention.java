package org.endstate.evidence.intake;

/**
 * An area or site of the mission that a text names.
 *
 * @param id of the area or site in the mission
 */
public record PlaceMention(Span span, String id) {}
