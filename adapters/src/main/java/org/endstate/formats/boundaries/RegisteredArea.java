package org.endstate.formats.boundaries;

import java.util.List;

/**
 * A first-level administrative area.
 *
 * @param id its ISO 3166-2 code, or of the same form with an {@code x} where it has none
 * @param country the country's ISO 3166-1 code of three letters
 * @param otherNames that belong to no other area of the country
 */
public record RegisteredArea(String id, String country, String name, List<String> otherNames) {

    public RegisteredArea {
        otherNames = List.copyOf(otherNames);
    }

    /** The name and all others. */
    public List<String> names() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(name), otherNames.stream())
                .toList();
    }
}
