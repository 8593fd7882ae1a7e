package org.endstate.formats.mission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;
import org.endstate.formats.schema.Shape;

/**
 * What is published of the capability group's files: a JSON Schema for each and one reference page, from the shapes.
 */
public final class CapabilityReference {

    private CapabilityReference() {}

    /** The JSON Schemas by file name. */
    public static Map<String, String> schemas() {
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put("framework-schema.json", schema(FrameworkShapes.ROOT, "framework"));
        schemas.put("evidence-schema.json", schema(EvidenceShapes.ROOT, "evidence"));
        schemas.put("elicitation-schema.json", schema(ElicitationShapes.ROOT, "elicitation"));
        return schemas;
    }

    private static String schema(Shape.Group root, String name) {
        return JsonSchema.of(root, "urn:endstate:" + name + ":1", "Endstate " + root.title());
    }

    /** The reference page, in Markdown. */
    public static String page() {
        return INTRODUCTION
                + "# inputs/framework.yaml\n\n" + FRAMEWORK + ReferencePage.of(FrameworkShapes.ROOT)
                + "\n# inputs/evidence.yaml\n\n" + EVIDENCE + ReferencePage.of(EvidenceShapes.ROOT)
                + "\n# inputs/elicitation.yaml\n\n" + ELICITATION + ReferencePage.of(ElicitationShapes.ROOT);
    }

    private static final String INTRODUCTION = """
            # What the capability group works with

            This page is generated from the description in the code that also checks the files: change the code, then run
            `./dev docs`. Schemas for editors: [framework](framework-schema.json), [evidence](evidence-schema.json),
            [elicitation](elicitation-schema.json). All problems are reported at once, with file, line and column.

            A judgement is one expert's private distribution over the levels 0 to 5 of one function. A *framework* says what
            can be observed at each level; *evidence* says what was; *elicitation* says how the panel was held. All three
            files may be absent: then the built-in framework is used, judgements cite nothing, and nobody can check when
            they were given. The first is listed as an assumption; without evidence an assessment does not count for a gate.

            # inputs/judgements.csv

            `function,expert,party,as-of,round,l0,l1,l2,l3,l4,l5,reason`, and as needed
            `dimension,unit,framework,evidence,enablers,given`. One row for each subject, expert, day and round.

            - `l0` to `l5`: the probabilities of levels 0 to 5; they sum to 1, give or take 0.005. Never a single level.
            - `round`: 1 before discussion, 2 after it. Of an expert's rounds the last counts; both are kept.
            - `dimension`, `unit`: where a side of the function, or one unit, is judged by itself. Gates read the function as
              such; units are counted, never averaged.
            - `framework`: the version meant; by default the one in force on `as-of`. One panel has one version.
            - `evidence`: ids of items in evidence.yaml with a space between, none later than `as-of`.
            - `enablers`: the support that was present, ids with a space between; `none` for none; empty for not stated.
            - `given`: the day on which it was given; needed where elicitation.yaml knows the panel.

            Experts have aliases, not names. Rows dated after the planning date are left out and counted.

            """;

    private static final String FRAMEWORK = """
            The measure. Without this file the built-in framework `partner-force` is used: 14 functions, four dimensions,
            seven enablers, descriptors in English and Arabic, no thresholds, adopted by nobody. To adopt it, copy it from
            the source (`adapters/src/main/resources/org/endstate/formats/mission/partner-force.yaml`), state thresholds and
            add `adopted`.

            A version is never changed. A change is a new version that says how it follows: a `crosswalk`, or a `break`
            with its reason. The report shows the whole series under the rule of every version, so that a lowered
            definition cannot raise a rating unseen. Across a crosswalk both directions err on the low side. Across a break
            nothing is carried: the series, and the run of a gate, begin anew.

            """;

    private static final String EVIDENCE = """
            What judgements rest on. An assessment counts for a gate only if its judgements cite evidence that is fresh, from
            enough independent sources that are not all one party's word, with somebody who saw the force at work
            (`observed-operation`, `exercise`, `inspection`), verified by both principals or somebody neutral; and only if
            the enablers present were stated and are allowed at the level. What falls short is named. Reports of the host and
            of the partner are counted apart; where they enter or leave the sources, the series breaks.

            `reliability` and `credibility` are two fields and never become one number. `release: withheld` keeps the content
            back, not the fact: such items are counted as withheld. Items dated after the planning date are left out and
            counted.

            """;

    private static final String ELICITATION = """
            Who judges, and how each panel was held. With it, a judgement of an unknown expert, of the wrong party, or given
            after its round closed is a problem. With `commitments` the first round is sealed: each expert gives a hash before
            it closes, and the judgement with its salt after.

            The hash is SHA-256 over the 32 bytes of the salt and the text of the judgement: eleven lines, each ended by a
            line feed, in UTF-8: function; dimension; unit (both empty for none); framework version; expert; party; day; `1`;
            the six probabilities with six decimals and a space between; evidence and enablers with a space between; reason
            in one line. With the salt in `salt.bin` and those lines in `judgement.txt`:
            `cat salt.bin judgement.txt | sha256sum`.

            """;
}
