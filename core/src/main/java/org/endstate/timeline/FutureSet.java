package org.endstate.timeline;

/**
 * A run of the futures that are drawn for planning alone. They come from streams of their own, so none of them is a
 * scenario of the forecast; and no two sets here share one.
 *
 * @param first number of its first future
 */
public record FutureSet(int first, int count) {

    /** A priority is searched for on these. */
    static final FutureSet SEARCH = new FutureSet(0, 500);

    /** One of the finalists is chosen on these, and dates to publish are set on them. */
    static final FutureSet CHOICE = SEARCH.next(500);

    /** What it would be worth to know more is measured on these. */
    static final FutureSet VALUE = CHOICE.next(250);

    /** All points of the frontier are compared on these. */
    static final FutureSet FRONTIER = VALUE.next(1_000);

    /** So many futures must be drawn for planning. */
    public static int planning() {
        return FRONTIER.end();
    }

    private FutureSet next(int size) {
        return new FutureSet(end(), size);
    }

    int end() {
        return first + count;
    }

    /** The first so many of them, or all. */
    FutureSet upTo(int most) {
        return new FutureSet(first, Math.min(count, most));
    }
}
