package org.endstate.judgement;

/**
 * What one party's experts say together.
 *
 * @param experts how many of them answered and weigh
 */
public record PartyPool(String party, int experts, Pooled pooled) {}
