package org.endstate.commission.proceedings;

/**
 * Why an act is not taken.
 *
 * @param reason which rule it breaks
 * @param remedy what would be right
 */
public record Refusal(String reason, String remedy) {}
