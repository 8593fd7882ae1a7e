package org.endstate.formats.mission;

import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;

/** What is published of the format of statement files: their JSON Schema and reference page, made from the shapes. */
public final class StatementReference {

    private StatementReference() {}

    /** The JSON Schema of a statement file. */
    public static String schema() {
        return JsonSchema.of(
                StatementShapes.ROOT, "urn:endstate:statement:1", "Endstate " + StatementShapes.ROOT.title());
    }

    /** The reference page, in Markdown. */
    public static String page() {
        return INTRODUCTION + ReferencePage.of(StatementShapes.ROOT);
    }

    private static final String INTRODUCTION = """
            # Statement files

            This page is generated from the description in the code that also checks the files: change the code, then run
            `./dev docs`. Schema for editors: [statement-schema.json](statement-schema.json). How to make a statement:
            [Draw a joint statement](../how-to/joint-statement.md).

            A statement file holds the items of a commission, each with where the parties stand on it. `endstate agreement
            statement FILE` draws the joint statement; `endstate agreement diff` and `endstate agreement check` read
            statement files too. All problems are found at once, each with its line.

            """;
}
