package org.endstate.mission;

import java.util.List;
import java.util.Optional;

/**
 * A first-level administrative area.
 *
 * @param aliases other spellings under which event data name it
 * @param boundary the code of the area whose outline it has, such as the ISO 3166-2 code {@code IQ-AN}; empty where it
 *     has none on the map
 */
public record Area(String id, Label name, List<String> aliases, Optional<String> boundary) {

    public Area {
        aliases = List.copyOf(aliases);
    }

    /** An area that is on no map. */
    public Area(String id, Label name, List<String> aliases) {
        this(id, name, aliases, Optional.empty());
    }
}
