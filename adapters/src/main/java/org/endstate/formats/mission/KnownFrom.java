package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Items;
import org.endstate.formats.yaml.Scalar;
import org.endstate.formats.yaml.Value;

/** Leaves out of a mission file what became known only after the planning date. */
final class KnownFrom {

    private KnownFrom() {}

    /** The file as known on the day: groups whose {@code known-from} is later are not in it. */
    static Fields keep(Fields root, LocalDate asOf) {
        Map<String, Fields.Field> kept = new LinkedHashMap<>();
        root.fields()
                .forEach((key, field) -> keep(field.value(), asOf)
                        .ifPresent(value -> kept.put(key, new Fields.Field(key, field.at(), value))));
        return new Fields(root.at(), kept);
    }

    private static Optional<Value> keep(Value value, LocalDate asOf) {
        return switch (value) {
            case Fields fields -> isLater(fields, asOf) ? Optional.empty() : Optional.of(keep(fields, asOf));
            case Items items -> {
                List<Value> kept = new ArrayList<>();
                items.values().forEach(item -> keep(item, asOf).ifPresent(kept::add));
                yield Optional.of(new Items(items.at(), kept));
            }
            case Scalar scalar -> Optional.of(scalar);
        };
    }

    private static boolean isLater(Fields fields, LocalDate asOf) {
        return fields.findDate("known-from").filter(asOf::isBefore).isPresent();
    }
}
