package org.endstate.formats.events;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.evidence.Release;

/**
 * Tells the release of the Georeferenced Event Dataset by the name of its file.
 *
 * <p>Release 25.1 covers 1989 to 2024 and candidate release 25.0.7 July 2025; a candidate release with two months, such
 * as 25.01.25.06, covers both and all between. The days of release are assumptions: yearly releases come out in June,
 * of which the last day is taken, and candidate releases about the 20th of the month after the one they cover.
 */
final class Releases {

    private static final YearMonth START = YearMonth.of(1989, 1);
    private static final int RELEASED = 20;
    private static final String NAME = "(?:ged|gedevent|candidate)[a-z_]*[ _.-]?v?";
    private static final Pattern YEARLY = Pattern.compile(NAME + "(\\d\\d)[_.]?([12])(?![\\d]|[_.]\\d{1,2}(?!\\d))");
    private static final Pattern MONTHLY = Pattern.compile(NAME + "(\\d\\d)[_.]0[_.](\\d{1,2})(?!\\d)");
    private static final Pattern SPAN = Pattern.compile(NAME + "(\\d\\d)[_.](\\d\\d)[_.](\\d\\d)[_.](\\d\\d)(?!\\d)");

    private Releases() {}

    /** The release, or one of which nothing is known but the name of the file. */
    static Release of(String file) {
        String name = file.toLowerCase(java.util.Locale.ROOT);
        return span(name).or(() -> monthly(name)).or(() -> yearly(name)).orElseGet(() -> Release.unknown(file));
    }

    private static Optional<Release> yearly(String name) {
        return find(YEARLY, name).map(found -> {
            int year = 2000 + Integer.parseInt(found.group(1));
            return new Release(
                    "UCDP GED " + found.group(1) + "." + found.group(2),
                    Release.Kind.FINAL,
                    Optional.of(LocalDate.of(year, Month.JUNE, 30)),
                    Optional.of(START),
                    Optional.of(YearMonth.of(year - 1, 12)));
        });
    }

    private static Optional<Release> monthly(String name) {
        return find(MONTHLY, name)
                .flatMap(found -> month(found.group(1), found.group(2))
                        .map(month -> candidate(found.group(1) + ".0." + month.getMonthValue(), month, month)));
    }

    private static Optional<Release> span(String name) {
        return find(SPAN, name).flatMap(found -> {
            Optional<YearMonth> from = month(found.group(1), found.group(2));
            Optional<YearMonth> until = month(found.group(3), found.group(4));
            return from.isPresent() && until.isPresent() && !until.get().isBefore(from.get())
                    ? Optional.of(candidate(
                            String.join(".", found.group(1), found.group(2), found.group(3), found.group(4)),
                            from.get(),
                            until.get()))
                    : Optional.empty();
        });
    }

    private static Release candidate(String version, YearMonth from, YearMonth until) {
        return new Release(
                "UCDP candidate events " + version,
                Release.Kind.CANDIDATE,
                Optional.of(until.plusMonths(1).atDay(RELEASED)),
                Optional.of(from),
                Optional.of(until));
    }

    private static Optional<YearMonth> month(String year, String month) {
        return IsoDate.month("20" + year, month);
    }

    private static Optional<MatchResult> find(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
