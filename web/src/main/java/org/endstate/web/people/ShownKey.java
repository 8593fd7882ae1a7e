package org.endstate.web.people;

/**
 * A public key as people compare it.
 *
 * @param fingerprint 64 hexadecimal digits
 */
public record ShownKey(String name, String fingerprint) {}
