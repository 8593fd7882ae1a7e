package org.endstate.formats.mission;

import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;

/** What is published of working group 2's file: its JSON Schema and its reference page, both made from the shapes. */
public final class RequirementReference {

    private RequirementReference() {}

    /** The JSON Schema of inputs/requirements.yaml. */
    public static String schema() {
        return JsonSchema.of(RequirementShapes.ROOT, "urn:endstate:requirements:1", "Endstate requirements file");
    }

    /** The reference page, in Markdown. */
    public static String page() {
        return INTRODUCTION + ReferencePage.of(RequirementShapes.ROOT);
    }

    private static final String INTRODUCTION = """
            # What the requirements group works with

            This page is generated from the description in the code that also checks the file: change the code, then run
            `./dev docs`. Schema for editors: [requirements](requirements-schema.json). All problems are reported at once,
            with file, line and column.

            `inputs/requirements.yaml` says what must be known of a site beyond its tasks before it can be handed over or
            closed. The whole file, and every key in it, may be absent: what is absent is *unmeasured*, and shown so. An
            empty list is not absent: `environment: []` says that no document exists, `defects: []` that an inspection found
            nothing.

            Three things break a rule of every drawdown and refuse the folder: a weapon, ammunition, an armoured vehicle or
            an aircraft among the gifts; a guard in `mission.yaml` below `minimum-guard`; a handover set before the day of
            its clearance. What else an inspector would stop at is shown by `endstate check`, in the report and in the
            handover pack: [how to make one](../how-to/handover-pack.md).

            In planning, `retained-support` keeps its provider from being handed over while an outlying site is open. A site
            whose `environment` is stated and has neither a baseline study nor a certificate of remediation is planned with a
            longer longest remediation: times `no-baseline.factor`, or 1.5, which no public source states and which the
            report then lists as an assumption. Loads and capacities of corridors are compared, not scheduled.

            Certificates signed after the planning date are left out and counted.

            """;
}
