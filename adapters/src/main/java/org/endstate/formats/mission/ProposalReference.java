package org.endstate.formats.mission;

import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;

/** What is published of the format of proposals: its JSON Schema and its reference page, both made from the shapes. */
public final class ProposalReference {

    private ProposalReference() {}

    /** The JSON Schema of a proposal file. */
    public static String schema() {
        return JsonSchema.of(ProposalShapes.ROOT, "urn:endstate:proposal:1", "Endstate " + ProposalShapes.ROOT.title());
    }

    /** The reference page, in Markdown. */
    public static String page() {
        return INTRODUCTION + ReferencePage.of(ProposalShapes.ROOT);
    }

    private static final String INTRODUCTION = """
            # Proposals

            This page is generated from the description in the code that also checks the files: change the code, then run
            `./dev docs`. Schema for editors: [proposal-schema.json](proposal-schema.json). How to write one:
            [Put a proposal beside the options](../how-to/put-a-proposal-beside-the-options.md).

            A mission folder may hold one `.yaml` file for each proposal under `proposals/`; `endstate plan MISSION
            --proposal FILE` takes in others, and one of the same file name takes the place of the folder's. What they
            refer to (parties, sites, milestones, sources) is defined in `mission.yaml`. A proposal that became known
            after the planning date is left out, and so is a date that has gone by.

            - `handover` is the day on which the document is signed. Nobody signs earlier, and later counts as not met.
            - `vacated` is the day by which the last convoy has left; a site's own date comes before its milestones'.
            - A date without a source is listed in the report as an assumption, and so is a stance without one.

            """;
}
