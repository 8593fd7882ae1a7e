package org.endstate.evidence;

/**
 * Something in the evidence that a reader should know: a row that was left out, or one that was read with a doubt.
 *
 * @param file path relative to the mission folder
 * @param row 1-based line in the file
 * @param kind stable key, so that issues can be counted
 * @param what one sentence
 */
public record EvidenceIssue(String file, int row, String kind, String what) {}
