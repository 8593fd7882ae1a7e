package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.agreement.Clause;
import org.endstate.formats.schema.Key;
import org.endstate.formats.schema.Shape;
import org.endstate.mission.Outcome;
import org.endstate.requirements.TaskRole;

/** Threat scale, allotment, conditions, gates and clauses. */
final class CommitmentShapes {

    private static final Shape.Number QUANTITY = new Shape.Number(Shape.Range.of(-1e9, 1e9));
    private static final Shape PART = new Shape.Number(new Shape.Range(0, 1, Shape.Range.Ends.BOTH));
    private static final Shape SIGNED_BY = Parts.someReferences(Kinds.PARTY);

    static final Shape.Group THREAT = new Shape.Group(
            "threat scale",
            List.of(
                    must(
                            "levels",
                            Parts.someOf(new Shape.Number(Shape.Range.of(0, 1e6))),
                            "The most deaths per area and month that still belong to level 0, 1, 2 …, rising."),
                    may("source", Parts.TEXT, "Where the thresholds come from: a source's id, or text."),
                    may("assumption", Parts.TEXT, "Why they were assumed, where no source states them.")));

    static final Shape.Group ALLOTMENT = new Shape.Group(
                    "allotment",
                    List.of(
                            must("rule", Parts.WORDS, "The rule in words."),
                            must(
                                    "shares",
                                    new Shape.MapOf(new Shape.Reference(Kinds.AREA), Parts.PROBABILITY),
                                    "The share of each area; they sum to 1.")))
            .plus(Parts.SOURCING);

    static final Shape.Variants CONDITION = new Shape.Variants("condition", "type", conditions());

    static final Shape.Group GATE = new Shape.Group(
            "gate",
            List.of(
                    Parts.id(Kinds.GATE),
                    Parts.NAMED,
                    must("requires", Parts.someReferences(Kinds.CONDITION), "The conditions that must all hold."),
                    must("holds", Parts.someOf(hold()), "The tasks that wait for it."),
                    may("waiver", waiver(), "A signed decision to pass it without its conditions."),
                    Parts.KNOWN_FROM));

    static final Shape.Group CLAUSE = new Shape.Group(
                    "clause",
                    List.of(
                            Parts.id(Kinds.CLAUSE),
                            may("text", Parts.NAME, "Its words, in each language; or paragraphs."),
                            may("paragraphs", Parts.someOf(paragraph()), "Its words in several paragraphs."),
                            must("kind", Parts.choice(Clause.Kind.class), "What it binds to."),
                            must("state", Parts.choice(Clause.State.class), "Where the text stands."),
                            may("milestones", Parts.references(Kinds.MILESTONE), "The milestones it promises."),
                            may("conditions", Parts.references(Kinds.CONDITION), "The conditions it names."),
                            may("outcomes", Parts.someOf(outcome()), "What it says is to become of sites."),
                            Parts.KNOWN_FROM))
            .plus(Parts.SOURCING);

    static final Shape.Group TERM = new Shape.Group(
            "defined term",
            List.of(
                    must("en", new Shape.OneOrMore(Parts.TEXT), "How it may be written in English."),
                    must("ar", new Shape.OneOrMore(Parts.TEXT), "How it may be written in Arabic."),
                    Parts.KNOWN_FROM));

    private CommitmentShapes() {}

    private static Shape paragraph() {
        return new Shape.Group(
                "paragraph",
                List.of(
                        must(
                                "id",
                                new Shape.LocalId("paragraph of the clause"),
                                "Stays the same from version to version."),
                        must("en", Parts.TEXT, "The words in English."),
                        may("ar", Parts.TEXT, "The words in Arabic.")));
    }

    private static Shape outcome() {
        return new Shape.Group(
                "settled outcome",
                List.of(
                        must("site", new Shape.Reference(Kinds.SITE), "The site."),
                        must("outcome", Parts.choice(Outcome.class), "What is to become of it.")));
    }

    private static Map<String, Shape.Group> conditions() {
        Map<String, Shape.Group> groups = new LinkedHashMap<>();
        groups.put(
                "threat",
                condition(
                        "threat",
                        must("areas", Parts.someReferences(Kinds.AREA), "The areas that must all be calm enough."),
                        must("level", new Shape.Whole(0, 100), "The highest threat level that is low enough."),
                        must("months", new Shape.Whole(1, 120), "For so many months in a row.")));
        groups.put("capability", capability());
        groups.put(
                "certificate",
                condition(
                        "certificate",
                        must("issuer", Parts.WORDS, "Who issues it."),
                        must(
                                "after",
                                new Shape.ThreePoint(0),
                                "Calendar days from the planning date until it comes.")));
        groups.put("count", count());
        groups.put("date", condition("date", must("date", Parts.DAY, "The day.")));
        groups.put(
                "unmeasured",
                condition("unmeasured", may("estimate", estimate(), "A signed guess, so that it can be simulated.")));
        return groups;
    }

    private static Shape.Group capability() {
        return condition(
                "capability",
                must("function", new Shape.Reference(Kinds.FUNCTION), "The function."),
                must("level", Parts.LEVEL, "The lowest level that is high enough."),
                must("assessments", new Shape.Whole(1, 40), "At so many counted assessments in a row."),
                may(
                        "opens-at",
                        PART,
                        "An assessment passes with at least this probability, on the joint pool and on each party's own; default 0.8."),
                may("closes-below", PART, "Once reached, the level is lost below this probability; default 0.6."),
                may("spacing", new Shape.Whole(0, 3_650), "Days between counted assessments; default 90."),
                may(
                        "sources",
                        new Shape.Whole(0, 20),
                        "Independent sources an assessment must rest on; 0 for no evidence at all; default 2."),
                may(
                        "expiry",
                        new Shape.Whole(1, 3_650),
                        "Days after which an assessment is worth nothing; default 365."),
                may(
                        "enablers",
                        Parts.list(new Shape.LocalId("enabler of the framework")),
                        "The support that may be present; default what the framework allows at the level."));
    }

    private static Shape.Group count() {
        return condition(
                "count",
                must("unit", Parts.WORDS, "What exactly is counted."),
                must("target", QUANTITY, "The count that is enough."),
                must("now", QUANTITY, "The count on the planning date."),
                must("per-month", new Shape.ThreePoint(-1e9), "By how much it grows in a month."));
    }

    private static Shape.Group condition(String type, Key... own) {
        List<Key> keys = new ArrayList<>(List.of(
                Parts.id(Kinds.CONDITION),
                Parts.NAMED,
                must("type", new Shape.Choice(List.of(type)), "What kind of statement it is.")));
        keys.addAll(List.of(own));
        keys.add(Parts.KNOWN_FROM);
        return new Shape.Group(type + " condition", keys).plus(Parts.SOURCING);
    }

    private static Shape.Group estimate() {
        return new Shape.Group(
                        "estimate",
                        List.of(
                                must(
                                        "probability",
                                        new Shape.Number(new Shape.Range(0, 1, Shape.Range.Ends.UPPER)),
                                        "How likely the statement holds by the date."),
                                must("by", Parts.DAY, "The date."),
                                must("signed-by", SIGNED_BY, "The parties that signed it; both principals.")))
                .plus(Parts.SOURCING);
    }

    private static Shape.Group hold() {
        return new Shape.Group(
                "hold",
                List.of(
                        must("site", new Shape.Reference(Kinds.SITE), "The site."),
                        may("task", new Shape.LocalId("task of the site's template"), "The task, by id."),
                        may("role", Parts.choice(TaskRole.class), "The task, by the role that only it has.")));
    }

    private static Shape.Group waiver() {
        return new Shape.Group(
                        "waiver",
                        List.of(
                                must("from", Parts.DAY, "The gate counts as open from this day on."),
                                must("reason", Parts.TEXT, "Why."),
                                must("signed-by", SIGNED_BY, "The parties that signed it; both principals.")))
                .plus(Parts.SOURCING);
    }
}
