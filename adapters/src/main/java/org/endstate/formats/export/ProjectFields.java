package org.endstate.formats.export;

import java.util.List;
import java.util.function.Function;

/** The text fields of a Microsoft Project file that hold what the format has no place for. */
final class ProjectFields {

    /**
     * A field of the format's own.
     *
     * @param id number by which the format knows it
     * @param name its name in the format
     * @param alias what the reader sees
     */
    private record Field(int id, String name, String alias, Function<ProjectTask, String> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field(188743731, "Text1", "Gate", task -> task.remarks().gate()),
            new Field(188743734, "Text2", "Site id", task -> task.remarks().site()),
            new Field(188743737, "Text3", "Task id", task -> task.remarks().task()),
            new Field(188743740, "Text4", "Arabic name", task -> task.name().ar()));

    private ProjectFields() {}

    static void define(Xml xml) {
        xml.element(
                "ExtendedAttributes",
                () -> FIELDS.forEach(field -> xml.element("ExtendedAttribute", () -> {
                    xml.element("FieldID", field.id());
                    xml.element("FieldName", field.name());
                    xml.element("Alias", field.alias());
                })));
    }

    static void write(Xml xml, ProjectTask task) {
        for (Field field : FIELDS) {
            String value = field.value().apply(task);
            if (!value.isEmpty()) {
                xml.element("ExtendedAttribute", () -> {
                    xml.element("FieldID", field.id());
                    xml.element("Value", value);
                });
            }
        }
    }
}
