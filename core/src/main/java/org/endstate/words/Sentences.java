package org.endstate.words;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.endstate.mission.Label;

/**
 * The messages of one language, and how it writes what they are about: numbers and days in its own digits, names set
 * apart so that they do not disturb the direction of the line.
 */
final class Sentences {

    private static final ResourceBundle.Control ONE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Whose months Arabic readers of this field use. */
    private static final Locale IRAQ = Locale.forLanguageTag("ar-IQ");

    private static final char ARABIC_ZERO = '\u0660';
    private static final DecimalStyle ARABIC_DIGITS = DecimalStyle.STANDARD.withZeroDigit(ARABIC_ZERO);
    private static final DateTimeFormatter ARABIC_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", IRAQ).withDecimalStyle(ARABIC_DIGITS);
    private static final DateTimeFormatter ARABIC_MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu، HH:mm", IRAQ).withDecimalStyle(ARABIC_DIGITS);
    private static final DateTimeFormatter ENGLISH_MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ENGLISH);
    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private final boolean arabic;
    private final Locale locale;
    private final ResourceBundle messages;

    private Sentences(boolean arabic) {
        this.arabic = arabic;
        locale = arabic ? IRAQ : Locale.ENGLISH;
        messages = bundle("reasons", locale);
    }

    /** The message file of this name in this language; English where it is not Arabic. */
    static ResourceBundle bundle(String name, Locale language) {
        String code = language.getLanguage().equals("ar") ? "ar" : "en";
        return ResourceBundle.getBundle("messages." + name, Locale.forLanguageTag(code), ONE_LANGUAGE);
    }

    /** The sentences of this language; English where it is not Arabic. */
    static Sentences in(Locale language) {
        return new Sentences(language.getLanguage().equals("ar"));
    }

    /** A word or phrase of the language that is put into a sentence as it stands. */
    record Phrase(String text) {}

    /** The message with this key; names, numbers, days, moments and phrases filled in. */
    String say(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < written.length; i++) {
            written[i] = written(arguments[i]);
        }
        return new MessageFormat(messages.getString(key), locale).format(written);
    }

    /** The word for a constant of this group. */
    Phrase word(String group, Enum<?> constant) {
        return new Phrase(messages.getString(group + "." + constant.name()));
    }

    /** The words for constants of this group, in the order in which they are declared. */
    Phrase words(String group, Collection<? extends Enum<?>> constants) {
        return new Phrase(constants.stream()
                .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(constant -> word(group, constant).text())
                .collect(Collectors.joining(messages.getString("list.comma"))));
    }

    /** Names, one after the other; those of a set in their order. */
    Phrase names(Collection<String> names) {
        return new Phrase((names instanceof Set<String> set ? new TreeSet<>(set) : names)
                .stream().map(this::name).collect(Collectors.joining(messages.getString("list.comma"))));
    }

    private String written(Object argument) {
        return switch (argument) {
            case Phrase(String text) -> text;
            case String name -> name(name);
            case Label label -> name(label.in(arabic ? "ar" : "en"));
            case Integer number -> digits(number.toString());
            case Long number -> digits(number.toString());
            case LocalDate day -> date(day);
            case Instant moment -> moment(moment);
            default -> throw new IllegalArgumentException("A sentence has no words for [" + argument + "].");
        };
    }

    private String name(String name) {
        return arabic ? ISOLATE + name + END_OF_ISOLATE : name;
    }

    /** In English the form that programs and tables use, in Arabic with the month in letters. */
    private String date(LocalDate day) {
        return arabic ? ARABIC_DAY.format(day) : day.toString();
    }

    private String moment(Instant moment) {
        OffsetDateTime time = moment.atOffset(ZoneOffset.UTC);
        return arabic ? ARABIC_MOMENT.format(time) + " UTC" : ENGLISH_MOMENT.format(time) + " UTC";
    }

    private String digits(String number) {
        if (!arabic) {
            return number;
        }
        return number.chars()
                .map(c -> c >= '0' && c <= '9' ? ARABIC_ZERO + c - '0' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
