package org.endstate.mission;

/**
 * A document that figures of the mission folder cite.
 *
 * @param id short key used by {@code source:}
 * @param title what the document is
 * @param url where it can be read; empty where it is not on the web
 */
public record Source(String id, String title, String url) {}
