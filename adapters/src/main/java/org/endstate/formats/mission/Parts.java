package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.endstate.formats.schema.Key;
import org.endstate.formats.schema.Kind;
import org.endstate.formats.schema.Shape;

/** Shapes that many parts of mission.yaml share. */
final class Parts {

    static final Shape.Text TEXT = new Shape.Text();
    static final Shape.Day DAY = new Shape.Day();
    static final Shape.DayOfYear DAY_OF_YEAR = new Shape.DayOfYear();
    static final Shape.Number PROBABILITY = new Shape.Number(Shape.Range.of(0, 1));
    static final Shape.Whole PERSONS = new Shape.Whole(0, 10_000_000);
    static final Shape.Whole LEVEL = new Shape.Whole(0, 5);

    static final Shape NAME = new Shape.Either(
            TEXT,
            new Shape.Group(
                    "name in two languages",
                    List.of(must("en", TEXT, "The text in English."), may("ar", TEXT, "The text in Arabic."))));

    static final Shape WORDS = new Shape.Either(
            TEXT,
            new Shape.Group(
                    "text in two languages",
                    List.of(must("en", TEXT, "The text in English."), may("ar", TEXT, "The text in Arabic."))));

    static final Key NAMED = must("name", NAME, "What people call it: text, or the text in each language.");

    static final Key KNOWN_FROM =
            may("known-from", DAY, "The day it became known; before that day it is left out of planning.");

    static final Key[] SOURCING = {
        may(
                "source",
                new Shape.OneOrMore(new Shape.Reference(Kinds.SOURCE)),
                "The source or sources it is cited from."),
        may("assumption", TEXT, "Why it was assumed, where no source states it; the report lists it.")
    };

    private Parts() {}

    static Key id(Kind kind) {
        return must("id", new Shape.Id(kind), "How the rest of the folder refers to this " + kind.singular() + ".");
    }

    static Shape list(Shape item) {
        return new Shape.ListOf(item, 0);
    }

    static Shape someOf(Shape item) {
        return new Shape.ListOf(item, 1);
    }

    static Shape references(Kind kind) {
        return new Shape.ListOf(new Shape.Reference(kind), 0);
    }

    static Shape someReferences(Kind kind) {
        return new Shape.ListOf(new Shape.Reference(kind), 1);
    }

    /** The constants of an enum as the words of mission.yaml. */
    static Shape.Choice choice(Class<? extends Enum<?>> type) {
        return new Shape.Choice(
                Arrays.stream(type.getEnumConstants()).map(Parts::word).toList());
    }

    static Shape.Choice sizes() {
        return new Shape.Choice(List.of("S", "M", "L"));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a word of mission.yaml stands for. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
