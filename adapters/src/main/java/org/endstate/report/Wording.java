package org.endstate.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.endstate.mission.Label;

/** Puts keys, dates, numbers and probabilities into the reader's language. */
public final class Wording {

    private final Locale language;
    private final ResourceBundle messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    Wording(Locale language) {
        this.language = language;
        this.messages = ResourceBundle.getBundle(
                "messages.report",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", language);
        this.month = DateTimeFormatter.ofPattern("MMM yyyy", language);
    }

    public String language() {
        return language.toLanguageTag();
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return language.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    /** The message of this key; a missing key is our mistake. */
    public String text(String key, Object... arguments) {
        try {
            String pattern = messages.getString(key);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("The report has no text for [" + key + "].", e);
        }
    }

    /** The message of a closed choice: {@code prefix.NAME}. */
    public String choice(String prefix, Enum<?> value) {
        return text(prefix + "." + value.name());
    }

    public String label(Label label) {
        return label.in(language.getLanguage());
    }

    public String date(LocalDate date) {
        return day.format(date);
    }

    /** A date, or that it lies beyond the horizon. */
    public String date(Optional<LocalDate> date, LocalDate horizon) {
        return date.map(this::date).orElseGet(() -> text("beyond", month(horizon)));
    }

    public String month(LocalDate date) {
        return month.format(date);
    }

    /** A count with separators; one decimal where it is small and not whole. */
    public String number(double value) {
        boolean whole = Math.abs(value) >= 100 || value == Math.rint(value);
        return String.format(language, whole ? "%,.0f" : "%,.1f", value == 0 ? 0.0 : value);
    }

    /** An expected count, to two decimals. */
    public String count(double value) {
        return value == 0
                ? "0"
                : value < 0.005
                        ? text("less", String.format(language, "%.2f", 0.01))
                        : String.format(language, "%.2f", value);
    }

    /** A probability to two decimals that never claims a certainty it has not got. */
    public String probability(double p) {
        if (p > 0 && p < 0.005) {
            return text("less", String.format(language, "%.2f", 0.01));
        }
        if (p < 1 && p > 0.995) {
            return text("more", String.format(language, "%.2f", 0.99));
        }
        return String.format(language, "%.2f", p);
    }
}
