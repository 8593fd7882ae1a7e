package org.endstate.formats.mission;

import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;

/** What is published of the mission format: its JSON Schema and its reference page, both made from the shapes. */
public final class MissionReference {

    private static final String SCHEMA_ID = "urn:endstate:mission:1";

    private MissionReference() {}

    /** The JSON Schema of mission.yaml. */
    public static String schema() {
        return JsonSchema.of(MissionShapes.ROOT, SCHEMA_ID, "Endstate mission file");
    }

    /** The reference page of the mission folder, in Markdown. */
    public static String page() {
        return INTRODUCTION + ReferencePage.of(MissionShapes.ROOT) + "\n" + TABLES;
    }

    private static final String INTRODUCTION = """
            # The mission folder

            This page is generated from the description in the code that also checks the files: change the code, then run
            `./dev docs`. An editor that knows JSON Schema completes and checks `mission.yaml` with
            [mission-schema.json](mission-schema.json).

            A mission folder holds `mission.yaml` and, under `inputs/`, tables and YAML files; those of the
            [requirements group](requirement-inputs.md) and the [capability group](capability-inputs.md) have pages of
            their own, and so have the parties' [proposals](proposals.md) under `proposals/`. `endstate check FOLDER` reads
            it and prints every problem at once, one line each: `file:line:column: what is wrong; expected …; hint`.
            Nothing is computed from a folder that has a problem.

            - Text is UTF-8. No file may have more than 64 MB.
            - Ids are small letters, digits and hyphens; ids of sources may have capitals. Dates are year-month-day, from
              1900 to 2199.
            - A *figure* (a number that somebody counted, measured or estimated) may carry `source` (one id or a list of
              ids under `sources`) or `assumption` (the reason). A figure without a source is listed in the report as an
              assumption, and so is every default that was used.
            - `known-from` says on which day something became known. What became known after the planning date
              (`mission.as-of`, or `--as-of`) is left out; what is kept must not refer to it.
            - A key that is optional may also be left empty.

            """;

    private static final String TABLES = """
            ## Built-in work

            Three calendars exist without being defined: `office` (Monday to Friday), `field` (Monday to Saturday) and
            `every-day`. A mission that defines a calendar of that id uses its own. Three templates exist: `closure-s`,
            `closure-m` and `closure-l`, 24 tasks each, of which a site uses the one of its size unless it names another.
            Their durations are expert judgement shaped to public anchors; the most likely value is a third of the way
            from the lowest to the highest. They use the resources `engineers`, `property-team`,
            `environment-officers`, `inspection-team`, `escort` and `transport`. One that the mission does not define
            counts as unlimited, and the report lists that as an assumption.

            ## inputs/events.csv

            Deaths from violence before the planning date, in one of two forms.

            - Monthly: `month,area,low,best,high,events`. The month is written 2018-05; the area is an id, name or alias
              of an area, or `*` for the whole territory. Each month and area has one row.
            - Event by event, with at least the columns `id,date_start,date_end,adm_1,low,best,high` of the Georeferenced
              Event Dataset of the Uppsala Conflict Data Program. An event counts in the month in which it began.
              With `adm_2` and `deaths_civilians` for every event the report also shows in how many districts there were
              events, and the civilian share of the deaths.

            Capitals and accents do not matter in names of areas. A name that fits no area counts for the whole territory
            and is shown as an issue in the evidence. Rows of the whole territory need the key `allotment`. Rows in or
            after the month of the planning date are left out and counted.

            Without this table there is no threat outlook, and threat conditions are problems.

            ## inputs/requirements.yaml

            What the requirements group states of each site beside its tasks: [a page of its own](requirement-inputs.md).

            ## inputs/judgements.csv, framework.yaml, evidence.yaml, elicitation.yaml

            What the capability group works with: [a page of their own](capability-inputs.md). Without judgements there is
            no capability outlook, and capability conditions are problems.

            ## inputs/forecasts.csv

            `function,expert,party,made-on,of,l0,l1,l2,l3,l4,l5,reason`: one expert's probabilities of the levels of one
            function on a day to come. Forecasts are pooled as judgements are, shown beside the projection, and scored
            once a panel has met within 46 days of the day they speak of. Rows made after the planning date are left out
            and counted.

            ## inputs/past-exits.csv

            `mission,unit,driver,planned,actual,source`: how past exits kept their dates. The driver is `deadline` or
            `conditions`; `actual` is empty while the exit is open, paused or never done. Endstate brings such a table
            with it; a mission's own table replaces it.

            Caveat of the built-in table: 25 dated units, one coder, selected by what could be found, dates to the day, the
            month or approximate. Units with no date of their own, a contested one, or an actual date that is only a
            placeholder were left out.

            ## inputs/actuals.csv

            `id,unit,event,date,precision,value,source,reported,corrects,note`: one report of what really happened. The unit
            is the id of a site or a milestone, `mission`, or `site/task`. Nine events are kept apart that are all called
            "handed over": `responsibility-ends`, `operations-cease`, `troops-left`, `document-signed`, `convoy-arrived`,
            `receiver-in-control`, `state-observed`, `environment-closed`, `accounts-closed`. A task has `begun` or is
            `done`; a site or the mission has a `strength`.

            - The precision is `day`, `about`, `month` (some day of it) or `by` (no later than).
            - The value is a number of persons for a strength, and for an observed state one of `in-use`, `guarded`, `empty`,
              `looted`, `held-by-others`, `destroyed`, `equipment-left`.
            - A row without a source is an assumption. `reported` is the day on which it was known, if later than the date:
              a row is read only if it was known on the planning date.
            - Rows are never changed: a row that `corrects` another is added, and both are kept. Rows that contradict each
              other are both shown; the one reported last counts.

            With this table an agreed date may lie before the planning date, and `endstate replan` begins from what is done.
            """;
}
