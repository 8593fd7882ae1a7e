package org.endstate.web.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.register.Period;
import org.endstate.mission.Label;

/**
 * A form as it was filled in. Reading a field that is wrong notes why and gives a stand-in, so that all that is wrong
 * is found at once; what is read counts only where {@link #wrong()} is empty. Not for several threads.
 */
final class Filled {

    private final Map<String, String> values;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** A form with these fields, filled in with these values; others are dropped. */
    Filled(List<FormField> fields, Map<String, String> given) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (FormField field : fields) {
            String value = plain(given.getOrDefault(field.name(), ""));
            kept.put(field.name(), value);
            check(field, value);
        }
        values = Collections.unmodifiableMap(kept);
    }

    /** Without characters that cannot be seen, lines ended alike. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n]]", " ").strip();
    }

    private void check(FormField field, String value) {
        if (value.isEmpty()) {
            if (field.required()) {
                wrong(field.name(), "needed");
            }
        } else if (value.length() > field.longest()) {
            wrong(field.name(), "long");
        } else if (field.sort() == FormField.Sort.CHOICE && !field.offers(value)) {
            wrong(field.name(), "choice");
        }
    }

    /** What was filled in, by field. */
    Map<String, String> values() {
        return values;
    }

    /** Why a field is wrong, by field: the last part of a key of the messages. */
    Map<String, String> wrong() {
        return Collections.unmodifiableMap(wrong);
    }

    /** Notes what is wrong with a field; what was noted first stays. */
    void wrong(String field, String why) {
        wrong.putIfAbsent(field, why);
    }

    String text(String field) {
        return values.getOrDefault(field, "");
    }

    Optional<String> find(String field) {
        return Optional.of(text(field)).filter(value -> !value.isEmpty());
    }

    /** A text that is needed here, though not in every such form. */
    String needed(String field) {
        if (text(field).isEmpty()) {
            wrong(field, "needed");
        }
        return text(field);
    }

    Label label(String field) {
        return new Label(find(field + "-en").orElse("?"), text(field + "-ar"));
    }

    LocalDate day(String field) {
        return findDay(field).orElse(LocalDate.EPOCH);
    }

    private Optional<LocalDate> findDay(String field) {
        try {
            return find(field).map(Digits::latin).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            wrong(field, "day");
            return Optional.empty();
        }
    }

    /** From a day to another that may be left out where it is the same. */
    Period period(String from, String to) {
        LocalDate first = day(from);
        LocalDate last = findDay(to).orElse(first);
        if (last.isBefore(first)) {
            wrong(to, "backwards");
            return new Period(first, first);
        }
        return new Period(first, last);
    }

    Optional<Double> findNumber(String field) {
        try {
            return find(field).map(Digits::latin).map(Double::valueOf).filter(this::finite);
        } catch (NumberFormatException e) {
            wrong(field, "number");
            return Optional.empty();
        }
    }

    private boolean finite(double value) {
        return Double.isFinite(value);
    }

    /** The constant of this name; the first where the field is wrong. */
    <E extends Enum<E>> E constant(Class<E> type, String field) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text(field))) {
                return constant;
            }
        }
        wrong(field, "choice");
        return type.getEnumConstants()[0];
    }
}
