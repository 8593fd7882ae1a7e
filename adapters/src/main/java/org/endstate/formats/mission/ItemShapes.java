package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.agreement.Clause;
import org.endstate.commission.proceedings.Content;
import org.endstate.formats.schema.Key;
import org.endstate.formats.schema.Shape;

/** What may be put before a commission. */
final class ItemShapes {

    private static final Shape.Group WORDS = new Shape.Group(
            "words of an item", List.of(may("en", Parts.TEXT, "In English."), may("ar", Parts.TEXT, "In Arabic.")));

    private static final Shape.Group DISSENT = new Shape.Group(
            "dissent",
            List.of(must("by", Parts.TEXT, "The member who sees it otherwise."), must("words", Parts.TEXT, "How.")));

    static final Shape.Variants ROOT = new Shape.Variants("item", "is", variants());

    private ItemShapes() {}

    private static Map<String, Shape.Group> variants() {
        Map<String, Shape.Group> all = new LinkedHashMap<>();
        all.put("paragraph", group("paragraph", must("kind", Parts.choice(Clause.Kind.class), "What it binds to.")));
        all.put(
                "submission",
                group(
                        "submission",
                        must("group", Parts.TEXT, "The working group."),
                        may(
                                "dissent",
                                Parts.list(DISSENT),
                                "Who in the group sees it otherwise; signed with the rest.")));
        all.put(
                "decision",
                group(
                        "decision",
                        must("course", Parts.choice(Content.Course.class), "What is decided."),
                        must("subject", Parts.TEXT, "The gate, milestone or site it is about.")));
        all.put(
                "timeline",
                group("timeline", must("plan", Parts.TEXT, "The output folder of the plan, as seen from this file.")));
        return all;
    }

    private static Shape.Group group(String title, Key... own) {
        List<Key> keys = new ArrayList<>(List.of(
                must("is", Parts.TEXT, "What is put down: paragraph, submission, decision or timeline."),
                must("id", Parts.TEXT, "Never used twice, such as end-of-mission/1."),
                must("text", WORDS, "Its words in every language of the charter."),
                may("replaces", Parts.TEXT, "The item that is superseded once this one is agreed.")));
        keys.addAll(List.of(own));
        return new Shape.Group(title, keys);
    }
}
