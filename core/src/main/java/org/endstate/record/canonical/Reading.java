package org.endstate.record.canonical;

import java.util.function.Function;

/** What came of reading a text: its value, or why it has none. */
public sealed interface Reading<T> {

    /** The text was in order. */
    record Complete<T>(T value) implements Reading<T> {}

    /**
     * The text was not in order.
     *
     * @param at how many characters were in order
     * @param what what is wrong, and what would be right
     */
    record Refused<T>(int at, String what) implements Reading<T> {}

    /** Reads on from the value; a refusal stays what it is. */
    default <S> Reading<S> then(Function<T, Reading<S>> next) {
        return switch (this) {
            case Complete<T>(T value) -> next.apply(value);
            case Refused<T>(int at, String what) -> new Refused<>(at, what);
        };
    }
}
