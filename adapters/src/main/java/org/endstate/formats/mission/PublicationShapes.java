package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Rules.Field;
import org.endstate.formats.schema.Key;
import org.endstate.formats.schema.Shape;

/** What inputs/publication.yaml may hold. */
final class PublicationShapes {

    static final String SHOWN = "shown";
    static final String WITHHELD = "withheld";
    static final String WIDENED = "widened";
    static final String DELAYED = "delayed";
    static final String AGGREGATED = "aggregated";

    private static final Shape TREATMENT = new Shape.Either(
            new Shape.Choice(List.of(SHOWN, WITHHELD)),
            new Shape.Group(
                    "treatment",
                    List.of(
                            may(
                                    WIDENED,
                                    new Shape.Number(Shape.Range.of(1e-6, 1e12)),
                                    "A figure or count becomes the range between multiples of this step; a day, its month; words are withheld."),
                            may(DELAYED, new Shape.Whole(1, 36_500), "Withheld for so many days after it was said."),
                            may(
                                    AGGREGATED,
                                    new Shape.Whole(2, 1_000_000),
                                    "Told only as a count, and a group smaller than this not even so."))));

    private static final Map<Field, String> FIELDS = fields();

    static final Shape.Group ROOT = new Shape.Group(
            "publication rules",
            List.of(
                    must("endstate-publication", new Shape.Whole(1, 1), "The version of this format."),
                    must("audiences", audiences(), "Who sees what.")));

    private PublicationShapes() {}

    private static Map<Field, String> fields() {
        Map<Field, String> docs = new LinkedHashMap<>();
        docs.put(Field.SPEAKER, "Who says it.");
        docs.put(Field.SAYS, "What is said, in own words.");
        docs.put(Field.ORIGINAL, "The speaker's words.");
        docs.put(Field.CLAIM, "The answer it gives.");
        docs.put(Field.DATE, "The day on which it was said.");
        docs.put(Field.GRADE, "Of source and content.");
        docs.put(Field.SOURCES, "The documents it is cited from.");
        docs.put(Field.DENIALS, "How often access or movement was denied, by party.");
        docs.put(Field.STATUSES, "How many events and complaints stand where.");
        return docs;
    }

    private static Shape.Group audiences() {
        List<Key> keys = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            String word = Parts.word(audience);
            keys.add(may(word, seenBy(word), "What the " + word + " sees; without it, nothing."));
        }
        return new Shape.Group("audiences", keys);
    }

    private static Shape.Group seenBy(String audience) {
        List<Key> keys = new ArrayList<>();
        FIELDS.forEach((field, doc) -> keys.add(may(Parts.word(field), TREATMENT, doc)));
        return new Shape.Group("rules for the " + audience, keys);
    }
}
