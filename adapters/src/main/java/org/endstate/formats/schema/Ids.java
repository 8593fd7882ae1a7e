package org.endstate.formats.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.endstate.formats.text.Place;

/** The ids defined in a file, by kind, with the place of their first definition. Fills while a file is checked. */
public final class Ids {

    private final Map<Kind, Map<String, Place>> places = new LinkedHashMap<>();

    /** Takes in an id; answers with the place of an earlier definition if there is one. */
    public Optional<Place> define(Kind kind, String id, Place at) {
        return Optional.ofNullable(
                places.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id, at));
    }

    public Set<String> of(Kind kind) {
        return Collections.unmodifiableSet(places.getOrDefault(kind, Map.of()).keySet());
    }

    public boolean has(Kind kind, String id) {
        return of(kind).contains(id);
    }
}
