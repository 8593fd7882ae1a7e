package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Items;
import org.endstate.formats.yaml.Value;

/** Leaves out of a list what is dated after a day. */
final class Dated {

    private Dated() {}

    /** The file without the groups of a section whose date under a key is later than the day. */
    static Fields upTo(Fields root, String section, String key, LocalDate day) {
        Map<String, Fields.Field> fields = new LinkedHashMap<>(root.fields());
        fields.computeIfPresent(section, (name, field) -> {
            List<Value> kept = field.value().each().stream()
                    .filter(item -> !(item instanceof Fields group && isLater(group, key, day)))
                    .toList();
            return new Fields.Field(name, field.at(), new Items(field.value().at(), kept));
        });
        return new Fields(root.at(), fields);
    }

    static boolean isLater(Fields group, String key, LocalDate day) {
        return group.findDate(key).filter(day::isBefore).isPresent();
    }
}
