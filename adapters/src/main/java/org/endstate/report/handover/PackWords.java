package org.endstate.report.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.endstate.mission.Label;
import org.endstate.report.typeset.Phrases;
import org.endstate.timeline.OptionId;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.Proposal;

/**
 * The words, numbers and dates of a pack in one language. They come from the pack's own messages and not from the Java
 * that runs, whose months and digits differ from release to release.
 */
public final class PackWords {

    /** The languages of a pack, by ISO 639-1 code. */
    public static final List<String> LANGUAGES = List.of("en", "ar");

    private static final int GROUP = 3;

    private final String language;
    private final Digits digits;
    private final Phrases phrases;

    /** The digits of numbers and dates. */
    public enum Digits {
        /** 0 to 9. */
        WESTERN("0123456789", ","),
        /** ٠ to ٩. */
        ARABIC_INDIC("٠١٢٣٤٥٦٧٨٩", "٬");

        private final String symbols;
        private final String separator;

        Digits(String symbols, String separator) {
            this.symbols = symbols;
            this.separator = separator;
        }
    }

    private PackWords(String language, Digits digits) {
        this.language = language;
        this.digits = digits;
        this.phrases = new Phrases("handover", language);
    }

    /** The words of one of {@link #LANGUAGES}; only Arabic text has Arabic digits. */
    public static PackWords in(String language, Digits ofArabic) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("There is no handover pack in the language [" + language + "].\n"
                    + "Maybe it is one of " + LANGUAGES + ".");
        }
        return new PackWords(language, language.equals("ar") ? ofArabic : Digits.WESTERN);
    }

    public String language() {
        return language;
    }

    /** {@code rtl} for scripts that run from right to left. */
    public String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    /** The message with this key; {0}, {1} … are replaced by the arguments. */
    public String of(String key, String... arguments) {
        return phrases.of(key, arguments);
    }

    /** The name of an option: the word for its kind, or what a party calls its proposal. */
    public String of(OptionId option) {
        return switch (option) {
            case OptionKind kind -> of((Enum<?>) kind);
            case Proposal proposal -> name(proposal.name());
        };
    }

    /**
     * The word for a constant of the model; its key is the type and the constant, {@code Certificate.Kind.CLEARANCE}.
     */
    public String of(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return of(type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name());
    }

    String name(Label label) {
        return label.in(language);
    }

    /** A whole number with its thousands set apart. */
    String number(long number) {
        String plain = Long.toString(Math.abs(number));
        List<String> groups = new ArrayList<>();
        for (int end = plain.length(); end > 0; end -= GROUP) {
            groups.add(plain.substring(Math.max(0, end - GROUP), end));
        }
        Collections.reverse(groups);
        return (number < 0 ? "-" : "") + inDigits(String.join(digits.separator, groups));
    }

    String date(LocalDate date) {
        return of(
                "date",
                inDigits(Integer.toString(date.getDayOfMonth())),
                of("month." + date.getMonthValue()),
                inDigits(Integer.toString(date.getYear())));
    }

    /** The same text with this language's digits. */
    String inDigits(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? digits.symbols.charAt(c - '0') : (char) c));
        return out.toString();
    }

    String list(List<String> items) {
        return String.join(of("list.comma"), items);
    }
}
