package org.endstate.agreement.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.endstate.agreement.Language;

/**
 * How a language writes dates of the Gregorian calendar. Arabic has two systems of month names, one of Iraq and the
 * Levant and one of the other countries, often side by side: "أيلول/سبتمبر". A month without day or year is no date:
 * "may" is a verb.
 */
final class DateWords {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern SLASHES = Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");

    private static final List<String> ENGLISH = List.of(
            "January|Jan",
            "February|Feb",
            "March|Mar",
            "April|Apr",
            "May",
            "June|Jun",
            "July|Jul",
            "August|Aug",
            "September|Sept|Sep",
            "October|Oct",
            "November|Nov",
            "December|Dec");

    private static final List<String> ARABIC = List.of(
            "كانون الثاني|يناير",
            "شباط|فبراير",
            "آذار|مارس",
            "نيسان|أبريل|إبريل",
            "أيار|مايو|مايس",
            "حزيران|يونيو|يونيه",
            "تموز|يوليو|يوليه",
            "آب|أغسطس",
            "أيلول|سبتمبر",
            "تشرين الأول|أكتوبر",
            "تشرين الثاني|نوفمبر",
            "كانون الأول|ديسمبر");

    private static final DateWords EN = new DateWords(
            ENGLISH,
            "(?:(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?\\b(?<month>MONTH)\\b\\.?"
                    + "(?:\\s+(?<after>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+(?:of\\s+)?(?<year>\\d{4})(?!\\d))?");

    private static final DateWords AR = new DateWords(
            ARABIC,
            "(?<![\\p{L}\\d])(?:(?<day>\\d{1,2})\\s+(?:من\\s+)?(?:شهر\\s+)?)?[وف]?[بلك]?(?<month>MONTH)(?!\\p{L})"
                    + "(?:\\s*[/(]\\s*(?<also>MONTH)(?!\\p{L})(?:\\s*\\))?)?(?<after>(?!))?"
                    + "(?:\\s*[،,]?\\s+(?:من\\s+)?(?:ل?(?:ال)?(?:عام|سنة)\\s+)?(?<year>\\d{4})(?!\\d))?");

    private final List<Pattern> months;
    private final Pattern date;

    private DateWords(List<String> names, String date) {
        List<String> plain = names.stream().map(Letters::plain).toList();
        this.months = plain.stream().map(Pattern::compile).toList();
        String any = plain.stream()
                .flatMap(name -> Arrays.stream(name.split("\\|")))
                .sorted((a, b) -> b.length() - a.length())
                .map(name -> name.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
        this.date = Pattern.compile(Letters.plain(date).replace("MONTH", any));
    }

    static DateWords of(Language language) {
        return switch (language) {
            case EN -> EN;
            case AR -> AR;
        };
    }

    /** Takes every date out of the text, in order of place within each way to write one. */
    List<Mention> takeFrom(Letters letters) {
        List<Mention> found = new ArrayList<>();
        found.addAll(take(letters, ISO, m -> Optional.of(day(m.group(1), m.group(2), m.group(3)))));
        found.addAll(take(letters, SLASHES, m -> Optional.of(slashes(m.group(1), m.group(2), m.group(3)))));
        found.addAll(take(letters, date, this::inWords));
        return found;
    }

    private static List<Mention> take(Letters letters, Pattern pattern, Function<Matcher, Optional<String>> value) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(letters.text());
        while (matcher.find()) {
            Optional<String> date = value.apply(matcher);
            date.ifPresent(day -> {
                found.add(new Mention(Mention.Kind.DATE, day, letters.written(matcher.start(), matcher.end())));
                letters.blank(matcher.start(), matcher.end());
            });
        }
        return found;
    }

    /** Day first or month first where only one of the two can be; as it is written where both can. */
    private static String slashes(String first, String second, String year) {
        if (Integer.parseInt(first) > 12) {
            return day(year, second, first);
        }
        return Integer.parseInt(second) > 12
                ? day(year, first, second)
                : plain(first) + "/" + plain(second) + "/" + year;
    }

    private static String plain(String digits) {
        return Integer.toString(Integer.parseInt(digits));
    }

    private static String day(String year, String month, String day) {
        return year + "-" + two(month) + "-" + two(day);
    }

    private static String two(String digits) {
        return String.format(Locale.ROOT, "%02d", Integer.parseInt(digits));
    }

    private Optional<String> inWords(Matcher found) {
        Optional<String> day =
                Optional.ofNullable(found.group("day")).or(() -> Optional.ofNullable(found.group("after")));
        Optional<String> year = Optional.ofNullable(found.group("year"));
        if (day.isEmpty() && year.isEmpty()) {
            return Optional.empty();
        }
        String month = month(found.group("month"));
        if (this == AR
                && found.group("also") != null
                && !month(found.group("also")).equals(month)) {
            month += "|" + month(found.group("also"));
        }
        return Optional.of(
                year.orElse("-") + "-" + month + day.map(d -> "-" + two(d)).orElse(""));
    }

    private String month(String name) {
        String once = name.replaceAll("\\s+", " ");
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).matcher(once).matches()) {
                return two(Integer.toString(i + 1));
            }
        }
        throw new IllegalStateException("A month was found that is none [" + name + "].");
    }
}
