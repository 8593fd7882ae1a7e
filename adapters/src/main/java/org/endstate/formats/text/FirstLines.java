package org.endstate.formats.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which line each thing was stated first, where it may be stated once. */
public final class FirstLines<K> {

    private final Map<K, Integer> lines = new HashMap<>();

    /**
     * Notes that the thing is stated here; the flaw of it where it has been stated before.
     *
     * @param what is wrong then, and
     * @param expected what would have been right
     */
    public Optional<Flaw> again(K thing, Place at, String what, String expected) {
        Integer first = lines.putIfAbsent(thing, at.line());
        return first == null
                ? Optional.empty()
                : Optional.of(Flaw.of(at, what, expected, "the first is in line " + first));
    }
}
