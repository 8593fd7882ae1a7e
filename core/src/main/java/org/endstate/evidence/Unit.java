package org.endstate.evidence;

/**
 * A country or area that deaths are counted in.
 *
 * @param id as data sets or ISO 3166 code it
 * @param name for readers
 */
public record Unit(String id, String name) {}
