package org.endstate.formats.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.endstate.formats.text.Place;

/**
 * A single value in a YAML file: text, number, date or truth, depending on who asks.
 *
 * @param text as written, without quotes
 * @param quoted whether it stood in quotes, or in a block: then it is text and nothing else
 */
public record Scalar(Place at, String text, boolean quoted) implements Value {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?([0-9]{1,40}(\\.[0-9]{0,40})?|\\.[0-9]{1,40})([eE][-+]?[0-9]{1,3})?");
    private static final Pattern DAY = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("[0-9]{2}-[0-9]{2}");

    @Override
    public boolean isBlank() {
        return text.isBlank() || !quoted && NOTHING.contains(text);
    }

    /** The whole number it is, if it is one. */
    public Optional<Long> findWhole() {
        return !quoted && WHOLE.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /** The finite number it is, if it is one. */
    public Optional<Double> findNumber() {
        return !quoted && NUMBER.matcher(text).matches()
                ? Optional.of(Double.parseDouble(text)).filter(Double::isFinite)
                : Optional.empty();
    }

    /** The truth value it is: {@code true} or {@code false}. */
    public Optional<Boolean> findTruth() {
        return switch (quoted ? "" : text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The day it names as year-month-day, between 1900 and 2199. */
    public Optional<LocalDate> findDate() {
        return findDate(text);
    }

    /** The day a text names as year-month-day, between 1900 and 2199. */
    public static Optional<LocalDate> findDate(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day of every year it names as month-day. */
    public Optional<MonthDay> findDayOfYear() {
        try {
            return DAY_OF_YEAR.matcher(text).matches() ? Optional.of(MonthDay.parse("--" + text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
