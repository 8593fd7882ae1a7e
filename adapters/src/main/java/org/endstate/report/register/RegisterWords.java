package org.endstate.report.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Difference;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.PublishedCounts;
import org.endstate.report.Words;
import org.endstate.report.typeset.Phrases;
import org.endstate.words.FigureUnits;

/** The words of the register's pages in one language. */
public final class RegisterWords {

    /** The languages of the pages, by ISO 639-1 code. */
    public static final List<String> LANGUAGES = List.of("en", "ar");

    private final String language;
    private final Phrases phrases;
    private final Words report;
    private final FigureUnits units;

    /** The words of one of {@link #LANGUAGES}. */
    public RegisterWords(String language) {
        this.language = language;
        this.phrases = new Phrases("register", language);
        this.report = Words.in(Locale.of(language));
        this.units = FigureUnits.in(Locale.of(language));
    }

    public String language() {
        return language;
    }

    /** {@code rtl} for scripts that run from right to left. */
    public String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    /** The message with this key; {0}, {1} … are replaced by the arguments. */
    public String of(String key, Object... arguments) {
        return phrases.of(
                key,
                Arrays.stream(arguments).map(this::said).map(this::isolated).toArray(String[]::new));
    }

    private String said(Object argument) {
        return switch (argument) {
            case LocalDate date -> report.date(date);
            case Period period -> period(period);
            case Number number -> report.count(number.doubleValue());
            default -> argument.toString();
        };
    }

    /** What is set in keeps its own order in text that runs from right to left (UAX 9: FSI, PDI). */
    private String isolated(String text) {
        return language.equals("ar") ? "\u2068" + text + "\u2069" : text;
    }

    /** A day, or the days from first to last. */
    String period(Period period) {
        return period.days() == 1 ? report.date(period.from()) : of("claim.days", period.from(), period.to());
    }

    /** The word for a constant; its key is the type and the constant. */
    public String of(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return of(type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name());
    }

    String claim(Claim claim) {
        return switch (claim) {
            case Claim.Figure f when f.low() == f.high() -> of("claim.figure", f.low(), units.of(f));
            case Claim.Figure f -> of("claim.range", f.low(), f.high(), units.of(f));
            case Claim.Dated(Period when, boolean conditional) ->
                of(conditional ? "claim.day.conditional" : "claim.day", period(when));
            case Claim.Position p
            when p.denied() -> of("claim.denied", p.words().in(language));
            case Claim.Position p -> of("claim.position", p.words().in(language));
            case Claim.Silence() -> of("claim.silence");
        };
    }

    /** The party of this id; that none is stated where it is empty. */
    String party(String id) {
        return id.isEmpty() ? of("denial.unstated") : id;
    }

    String whole(int number) {
        return report.whole(number);
    }

    String count(PublishedCounts.Count count) {
        return count.isExact() ? report.whole(count.low()) : of("count.range", count.low(), count.high());
    }

    /** A sentence that says in what two accounts differ, and not which is right. */
    public String difference(Difference difference) {
        String key = "difference." + difference.getClass().getSimpleName();
        return of(
                key,
                difference.one().statement().speaker().in(language),
                difference.one().statement().date(),
                difference.other().statement().speaker().in(language),
                difference.other().statement().date());
    }
}
