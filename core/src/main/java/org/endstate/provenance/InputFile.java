package org.endstate.provenance;

/**
 * One file a result was computed from.
 *
 * @param path relative to the mission folder, with forward slashes
 */
public record InputFile(String path, ContentHash hash) {}
