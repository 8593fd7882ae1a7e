package org.endstate.formats.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days and months as event data write them. Years are 1900 to 2199. */
final class IsoDate {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int BAD = -1;
    /** Month 1 of the VIEWS numbering is January 1980. */
    private static final YearMonth BEFORE_FIRST_ID = YearMonth.of(1979, 12);

    private IsoDate() {}

    /** The day of {@code 2024-01-27}, which a time of day may follow, or of {@code 27 January 2024}. */
    static Optional<LocalDate> day(String text) {
        try {
            return isDashed(text) ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : inWords(text);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isDashed(String text) {
        int length = text.length();
        boolean ends = length == 10 || length > 10 && (text.charAt(10) == ' ' || text.charAt(10) == 'T');
        return ends && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return inRange(year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static Optional<LocalDate> inWords(String text) {
        return text.indexOf(' ') > 0
                ? Optional.of(LocalDate.parse(text, WORDS)).filter(day -> inRange(day.getYear()))
                : Optional.empty();
    }

    /** The month of {@code 2024-01}, {@code 202401}, or of a day. */
    static Optional<YearMonth> month(String text) {
        boolean dashed = text.length() == 7 && text.charAt(4) == '-';
        if (!dashed && text.length() != 6) {
            return day(text).map(YearMonth::from);
        }
        return month(number(text, 0, 4), number(text, dashed ? 5 : 4, text.length()));
    }

    /** The month of a year and a number from 1 to 12. */
    static Optional<YearMonth> month(String year, String month) {
        return month(number(year, 0, year.length()), number(month, 0, month.length()));
    }

    private static Optional<YearMonth> month(int year, int month) {
        return inRange(year) && month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }

    /** The month of a number of the VIEWS project. */
    static Optional<YearMonth> monthOfId(String id) {
        int number = number(id, 0, Math.max(1, id.length()));
        return Optional.of(BEFORE_FIRST_ID.plusMonths(number)).filter(m -> number > 0 && inRange(m.getYear()));
    }

    private static boolean inRange(int year) {
        return year >= 1900 && year < 2200;
    }

    private static int number(String text, int from, int to) {
        if (text.length() < to || to - from > 6 || from == to) {
            return BAD;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return BAD;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
