package org.endstate.formats.mission;

import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;
import org.endstate.formats.schema.Shape;

/** What is published of the format of a commission's files: their JSON Schema and reference page. */
public final class CommissionReference {

    private CommissionReference() {}

    /** The JSON Schema of a charter. */
    public static String charterSchema() {
        return JsonSchema.of(CharterShapes.ROOT, "urn:endstate:charter:1", "Endstate charter");
    }

    /** The reference page of charters and items, in Markdown. */
    public static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION).append(ReferencePage.of(CharterShapes.ROOT));
        for (Shape.Group item : ItemShapes.ROOT.groups().values()) {
            page.append("\n# What is put down: ")
                    .append(item.title())
                    .append("\n\n")
                    .append(ReferencePage.of(item));
        }
        return page.toString();
    }

    private static final String INTRODUCTION = """
            # Files of a commission

            This page is generated from the description in the code that also checks the files: change the code, then run
            `./dev docs`. Schema of the charter for editors: [charter-schema.json](charter-schema.json). A commission from its
            charter to a decision: [Two parties, one record](../tutorial/two-parties.md).

            `endstate commission new CHARTER` begins a record; `endstate commission put ITEM` puts an item before the parties.
            All problems of a file are found at once, each with its line.

            # Charter

            """;
}
