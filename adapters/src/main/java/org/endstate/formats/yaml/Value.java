package org.endstate.formats.yaml;

import java.util.List;
import org.endstate.formats.text.Place;

/** A value in a YAML file, with the place where it begins. */
public sealed interface Value permits Scalar, Items, Fields {

    Place at();

    /** Whether nothing was written: an empty value, {@code ~} or {@code null}. */
    default boolean isBlank() {
        return false;
    }

    /** The values of a list, or the one value that stands where a list might. */
    default List<Value> each() {
        return List.of(this);
    }
}
