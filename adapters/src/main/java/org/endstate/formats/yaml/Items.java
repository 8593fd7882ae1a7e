package org.endstate.formats.yaml;

import java.util.List;
import org.endstate.formats.text.Place;

/** A list in a YAML file. */
public record Items(Place at, List<Value> values) implements Value {

    public Items {
        values = List.copyOf(values);
    }

    @Override
    public List<Value> each() {
        return values;
    }
}
