package org.endstate.formats.mission;

import org.endstate.formats.schema.Kind;

/** The kinds of things in a mission folder that have ids. */
final class Kinds {

    static final Kind SOURCE = Kind.withCapitals("source", "sources");
    static final Kind PARTY = Kind.of("party", "parties");
    static final Kind WORKING_GROUP = Kind.of("working group", "working-groups");
    static final Kind AREA = Kind.of("area", "areas");
    static final Kind FUNCTION = Kind.of("function", "functions");
    static final Kind CALENDAR = Kind.of("calendar", "calendars");
    static final Kind RESOURCE = Kind.of("resource", "resources");
    static final Kind TEMPLATE = Kind.of("template", "templates");
    static final Kind SITE = Kind.of("site", "sites");
    static final Kind MILESTONE = Kind.of("milestone", "milestones");
    static final Kind CONDITION = Kind.of("condition", "conditions");
    static final Kind GATE = Kind.of("gate", "gates");
    static final Kind UNIT = Kind.of("unit", "units in inputs/evidence.yaml");
    static final Kind EVIDENCE = Kind.of("item of evidence", "evidence in inputs/evidence.yaml");
    static final Kind PROPOSAL = Kind.of("proposal", "proposals");
    static final Kind OCCASION = Kind.of("occasion", "occasions");
    static final Kind CORRIDOR = Kind.of("corridor", "corridors in inputs/requirements.yaml");
    static final Kind ITEM = Kind.of("item", "items");
    static final Kind CLAUSE = Kind.of("clause", "clauses");

    private Kinds() {}
}
