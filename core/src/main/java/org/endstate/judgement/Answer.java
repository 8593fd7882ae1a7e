package org.endstate.judgement;

/**
 * One expert's final answer to one item. An item that an expert passed over has no answer of his.
 *
 * @param expert id of the expert
 * @param item id of the item
 */
public record Answer(String expert, String item, Belief belief) {}
