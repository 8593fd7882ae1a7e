package org.endstate.formats.schema;

import java.util.Locale;

/** What a shape asks for, in words. */
final class Expected {

    static final double BEYOND = 1e12;

    private Expected() {}

    static String by(Shape shape) {
        return switch (shape) {
            case Shape.Text() -> "text";
            case Shape.Truth() -> "true or false";
            case Shape.Whole whole -> whole(whole);
            case Shape.Number number -> "a number" + range(number.range());
            case Shape.Day() -> "a date such as 2024-01-27";
            case Shape.DayOfYear() -> "a month and day such as \"07-01\"";
            case Shape.Choice choice -> "one of " + String.join(", ", choice.words());
            case Shape.Id(Kind kind) -> "an id of " + (kind.capitals() ? "" : "small ") + "letters, digits and hyphens";
            case Shape.Reference(Kind kind) -> "the id of " + withArticle(kind.singular());
            case Shape.LocalId(String what) -> "the id of " + withArticle(what);
            case Shape.ThreePoint(double least) ->
                "[lowest, most likely, highest] in rising order, each" + range(Shape.Range.of(least, BEYOND))
                        + ", or one number";
            case Shape.ListOf list -> list(list);
            case Shape.OneOrMore(Shape item) -> by(item) + ", or a list of them";
            case Shape.MapOf map -> "a group whose keys are each " + by(map.key());
            case Shape.Group group -> "a group of keys: " + keys(group);
            case Shape.Variants variants ->
                "a group with " + variants.tag() + ": one of "
                        + String.join(", ", variants.groups().keySet());
            case Shape.Either either -> by(either.brief()) + ", or " + by(either.full());
        };
    }

    private static String whole(Shape.Whole whole) {
        return whole.least() == whole.most()
                ? "the number " + whole.least()
                : "a whole number" + range(Shape.Range.of(whole.least(), whole.most()));
    }

    private static String list(Shape.ListOf list) {
        String item = brief(list.item());
        return list.least() == 0 ? "a list, each item " + item : "a list of one or more, each " + item;
    }

    private static String brief(Shape shape) {
        return shape instanceof Shape.Group group ? withArticle(group.title()) : by(shape);
    }

    private static String keys(Shape.Group group) {
        return String.join(", ", group.keys().stream().map(Key::name).toList());
    }

    /** The range in words, led by a space; empty where there is none to speak of. */
    static String range(Shape.Range range) {
        boolean low = range.least() > -BEYOND;
        boolean high = range.most() < BEYOND;
        return switch (range.open()) {
            case NONE, UPPER -> {
                String top = range.open() == Shape.Range.Ends.UPPER ? " to less than " : " to ";
                yield low && high
                        ? " from " + plain(range.least()) + top + plain(range.most())
                        : low
                                ? " of " + plain(range.least()) + " or more"
                                : high ? " up to " + plain(range.most()) : "";
            }
            case BOTH -> " between " + plain(range.least()) + " and " + plain(range.most()) + ", neither included";
        };
    }

    static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,d", (long) value) : Double.toString(value);
    }

    static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
