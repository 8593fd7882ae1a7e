package org.endstate.formats.boundaries;

import java.util.List;
import java.util.stream.Stream;

/**
 * A first-level administrative area.
 *
 * @param id its ISO 3166-2 code, or of the same form with an {@code x} where it has none
 * @param country the country's ISO 3166-1 code of three letters
 * @param otherNames that belong to no other area of the country
 * @param neighbours codes of the areas that share a border with it, those of other countries among them
 */
public record RegisteredArea(String id, String country, String name, List<String> otherNames, List<String> neighbours) {

    public RegisteredArea {
        otherNames = List.copyOf(otherNames);
        neighbours = List.copyOf(neighbours);
    }

    /** The name and all others. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }
}
