package org.endstate.words;

/**
 * Why something is refused, in words.
 *
 * @param reason what stands against it
 * @param remedy what would be right
 */
public record Reason(String reason, String remedy) {}
