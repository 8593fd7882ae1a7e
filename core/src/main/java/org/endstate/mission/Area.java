package org.endstate.mission;

import java.util.List;

/**
 * A first-level administrative area.
 *
 * @param aliases other spellings under which event data name it
 */
public record Area(String id, Label name, List<String> aliases) {

    public Area {
        aliases = List.copyOf(aliases);
    }
}
