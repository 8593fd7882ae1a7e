package org.endstate.formats.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the reference of a shape as Markdown: a section for each group, a table row for each key. */
public final class ReferencePage {

    private final Map<String, String> sections = new LinkedHashMap<>();

    private ReferencePage() {}

    /** The sections of the group and of all groups within it, each once. */
    public static String of(Shape.Group root) {
        ReferencePage page = new ReferencePage();
        page.group(root);
        return String.join("\n", page.sections.values());
    }

    private void group(Shape.Group group) {
        if (sections.containsKey(group.title())) {
            return;
        }
        sections.put(group.title(), "");
        StringBuilder table = new StringBuilder("## " + heading(group.title()) + "\n\n");
        table.append("| key | value | meaning |\n|---|---|---|\n");
        for (Key key : group.keys()) {
            table.append("| `").append(key.name()).append(key.required() ? "`" : "` (optional)");
            table.append(" | ")
                    .append(cell(key.shape()))
                    .append(" | ")
                    .append(key.doc())
                    .append(" |\n");
        }
        sections.put(group.title(), table.toString());
        group.keys().forEach(key -> within(key.shape()));
    }

    private void within(Shape shape) {
        switch (shape) {
            case Shape.Single single -> {}
            case Shape.ThreePoint point -> {}
            case Shape.ListOf list -> within(list.item());
            case Shape.OneOrMore some -> within(some.item());
            case Shape.MapOf map -> within(map.value());
            case Shape.Group group -> group(group);
            case Shape.Variants variants -> variants.groups().values().forEach(this::group);
            case Shape.Either either -> group(either.full());
        }
    }

    private static String cell(Shape shape) {
        return switch (shape) {
            case Shape.Single single -> Expected.by(single);
            case Shape.ThreePoint point -> Expected.by(point);
            case Shape.ListOf(Shape item, int least) -> (least > 0 ? "a list, not empty: " : "a list: ") + cell(item);
            case Shape.OneOrMore(Shape item) -> cell(item) + ", or a list of such";
            case Shape.MapOf(Shape key, Shape value) -> "keys: " + cell(key) + "; values: " + cell(value);
            case Shape.Group group -> link(group);
            case Shape.Variants variants ->
                "by `" + variants.tag() + "`: "
                        + String.join(
                                ", ",
                                variants.groups().values().stream()
                                        .map(ReferencePage::link)
                                        .toList());
            case Shape.Either either -> cell(either.brief()) + ", or " + link(either.full());
        };
    }

    private static String link(Shape.Group group) {
        return "[" + group.title() + "](#" + group.title().replace(' ', '-').replace("'", "") + ")";
    }

    private static String heading(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
