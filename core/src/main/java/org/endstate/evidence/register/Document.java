package org.endstate.evidence.register;

/**
 * A document that accounts are cited from.
 *
 * @param title what it is: publisher, day, subject
 * @param url where it can be read; empty where it is not on the web
 * @param hash SHA-256 of its bytes in hex; empty where they were not kept
 */
public record Document(String id, String title, String url, String hash) implements RegisterEntry {}
