package org.endstate.agreement.compare;

/**
 * Something in a text that has to stand in every language of it.
 *
 * @param value in a form that all languages share: of a number its digits 0 to 9 without grouping; of a date
 *     year-month-day, {@code 2025-09} without a day and {@code --09-30} without a year; of a term its name
 * @param written as it stands in the text
 */
public record Mention(Kind kind, String value, String written) {

    /** What can be compared. */
    public enum Kind {
        NUMBER,
        DATE,
        TERM
    }
}
