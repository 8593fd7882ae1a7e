package org.endstate.requirements;

/** A task of a site, by their ids. */
public record TaskAt(String site, String task) {}
