package org.endstate.evidence.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arabic forms of times, with the names of months of Egypt, the Levant and the Maghreb. Digits come as 0 to 9. */
final class ArabicDates {

    private static final Map<String, Integer> MONTHS = months();
    private static final List<String> WEEKDAYS =
            List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");
    private static final String MONTH = "("
            + String.join(
                    "|",
                    MONTHS.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .toList()) + ")";
    private static final String TWIN = "(?:(?: ?[/(] ?| )" + MONTH + "\\)?)?";
    private static final String NUMBERED = "((?:19|20|21)\\d\\d)(?!\\d|[.,\u066B\u066C]\\d)";
    private static final String YEAR = "(?:(?: من)?(?: عام| العام| سنة)? " + NUMBERED + ")?";
    private static final String DAY = "(" + String.join("|", WEEKDAYS) + "|الإثنين)";
    private static final String WEEKDAY = "(?:" + String.join("|", WEEKDAYS) + "|الإثنين)";
    private static final String LAST = "الماضي(?:ة)?|المنصرم(?:ة)?|الفائت(?:ة)?|المنقضي(?:ة)?|الفارط(?:ة)?";
    private static final String NEXT = "المقبل(?:ة)?|القادم(?:ة)?|الآتي(?:ة)?";
    private static final String THIS = "الجاري(?:ة)?|الحالي(?:ة)?";
    private static final String WHICH = "(" + LAST + "|" + NEXT + "|" + THIS + ")";
    private static final String TOMORROW = "(?:غد[\u064B-\u0652]*ا[\u064B-\u0652]*|(?:يوم )?غدٍ?|الليلة)";

    /** Days of a month told by their order. */
    private static final Map<String, Integer> NTH = Map.of(
            "الأول",
            1,
            "الثاني",
            2,
            "الثالث",
            3,
            "الرابع",
            4,
            "الخامس",
            5,
            "العاشر",
            10,
            "الخامس عشر",
            15,
            "العشرين",
            20,
            "الثلاثين",
            30,
            "الحادي والثلاثين",
            31);

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    "(?:(?:يوم )?" + WEEKDAY + "[،,]? )?(\\d\\d?) (?:من )?(?:شهر )?" + MONTH + TWIN + YEAR + "(?: "
                            + WHICH + ")?(?!\\d)",
                    ArabicDates::day),
            DateRule.of(
                    "(?:(?:يوم )?" + WEEKDAY + "[،,]? )?(" + String.join("|", NTH.keySet()) + ") من (?:شهر )?" + MONTH
                            + TWIN + YEAR + "(?: " + WHICH + ")?(?!\\d)",
                    ArabicDates::day),
            DateRule.of(
                    "(?<!\\d )" + MONTH + TWIN + "(?: من)?(?: عام| العام| سنة)? " + NUMBERED,
                    (m, at) -> month(m, m.group(3), at)),
            DateRule.of(
                    "(?=[\u0621-\u064A])(?<=(?:في|منذ|شهر|حتى|خلال|نهاية|قبل|بعد|أواخر|مطلع|منتصف|بين|من|إلى|بحلول|متم|بداية) )"
                            + MONTH + "(?! (?:من )?(?:عام )?\\d)(?!\\p{L})(?: " + WHICH + ")?",
                    (m, at) -> month(m, null, m.group(2) == null ? at : towards(m.group(2), at))),
            DateRule.of(
                    "(?=[\u0621-\u064A])(?<=(?<!\\p{L})" + MONTH + " و)" + MONTH
                            + "(?! (?:من )?(?:عام )?\\d)(?!\\p{L})",
                    (m, at) -> Optional.of(Period.of(at.month(number(m.group(2)))))),
            DateRule.of("(?<!\\d )" + MONTH + TWIN + " " + WHICH, (m, at) -> month(m, null, towards(m.group(3), at))),
            DateRule.of("(?:يوم |مساء |صباح )?" + DAY + "(?: " + WHICH + ")?(?!\\p{L})", ArabicDates::weekday),
            DateRule.of(
                    "(?<!\\p{L})(?<!في |هذا |ذلك )(أمس|اليوم|" + TOMORROW
                            + ")(?!\\p{L}|[\\u064B-\\u0652]| ال(?:أول|ثاني|ثالث|تالي|سابق|واحد))",
                    ArabicDates::near),
            DateRule.of(
                    "(?<!\\p{L})(أمس|اليوم|" + TOMORROW + "|بعد غد|أول أمس|أول من أمس|يوم أمس)[،,]? " + DAY
                            + "(?!\\p{L})",
                    ArabicDates::near),
            DateRule.of("(?<!\\p{L})(بعد غد|أول من أمس|أول أمس|يوم أمس)(?!\\p{L})", ArabicDates::near),
            DateRule.of(
                    "(?<!\\p{L})(?:في )?اليوم (التالي|السابق)(?!\\p{L})",
                    (m, at) -> Optional.of(Period.of(
                            m.group(1).equals("التالي")
                                    ? at.named().to().plusDays(1)
                                    : at.named().from().minusDays(1)))),
            DateRule.of(
                    "(?<!\\p{L})قبل (?:(" + ArabicNumerals.NUMBER
                            + ") (أيام|يوم|أسابيع|أسبوع)(?:[\u064B-\u0652]*ا)?[\u064B-\u0652]*|(يوم|أسبوع|شهر|عام|سنة)|(يومين|أسبوعين|شهرين|عامين|سنتين))(?![\\p{L}\u064B-\u0652])(?! (?:من|على|\\d|رمضان|"
                            + String.join("|", MONTHS.keySet()) + "))",
                    ArabicDates::ago),
            DateRule.of(
                    MONTH + TWIN + "(?: من)? (?:العام|السنة) " + WHICH,
                    (m, at) -> Optional.of(
                            Period.of(YearMonth.of(at.published().getYear() + by(m.group(3)), number(m.group(1)))))),
            DateRule.of(
                    "(أوائل|مطلع|بداية|منتصف|أواخر) (?:شهر )?" + MONTH + TWIN + YEAR + "(?: (?:" + LAST + "|" + NEXT
                            + "|" + THIS + "))?",
                    ArabicDates::partOfMonth),
            DateRule.of(
                    "(?:ال)?(نصف|ربع) (الأول|الثاني|الثالث|الرابع|الأخير) من (?:(?:(?:العام|السنة|عام|سنة) )?(?:"
                            + WHICH + "|" + NUMBERED + ")|(?:العام|السنة)(?!\\p{L}))",
                    ArabicDates::partOfYear),
            DateRule.of(
                    "(أوائل|مطلع|بداية|منتصف|أواخر) الشهر " + WHICH,
                    (m, at) -> Optional.of(Period.ofPart(
                            part(m.group(1)), YearMonth.from(at.published()).plusMonths(by(m.group(2)))))),
            DateRule.of(
                    "نهاية (?:(?:عام|العام|سنة) )?" + NUMBERED,
                    (m, at) -> Optional.of(Period.of(
                            Period.ofYear(Integer.parseInt(m.group(1))).to()))),
            DateRule.of("نهاية (?:هذا |هذه )?(الشهر|العام|السنة)(?: " + WHICH + ")?(?! (?:\\d|من))", ArabicDates::end),
            DateRule.of(
                    "(?:نهاية|متم|ختام) (?:شهر )?" + MONTH + TWIN + YEAR + "(?: (?:" + LAST + "|" + NEXT + "|" + THIS
                            + "))?",
                    (m, at) -> Optional.of(Period.of(endOf(m, at)))),
            DateRule.of(
                    "(?:مطلع|بداية) (?:العام|السنة)(?! \\d)(?: (?:" + THIS + "))?",
                    (m, at) -> Optional.of(Period.of(LocalDate.of(at.published().getYear(), 1, 1)))),
            DateRule.of(
                    "(?:(الأسبوع|الشهر|العام|السنة) " + WHICH
                            + "|هذ(?:ا|ه) (الأسبوع|الشهر|العام|السنة))(?!\\p{L}| \\d)",
                    ArabicDates::neighbour),
            DateRule.of(
                    "(?:في |منذ |حتى |خلال |بحلول )?(?:عام|العام|سنة) " + NUMBERED,
                    (m, at) -> Optional.of(Period.ofYear(Integer.parseInt(m.group(1))))),
            DateRule.of(
                    "(?<=(?<!\\p{L})(?:في|منذ|حتى|بحلول|خلال|قبل|بعد|بين|أوائل|أواخر|مطلع) )" + NUMBERED
                            + "(?! \\p{L}{2,}\u064B)",
                    (m, at) -> Optional.of(Period.ofYear(Integer.parseInt(m.group(1))))));

    private ArabicDates() {}

    private static Map<String, Integer> months() {
        String[] names = {
            "يناير|كانون الثاني|جانفي",
            "فبراير|شباط|فيفري",
            "مارس|آذار",
            "أبريل|إبريل|نيسان|أفريل",
            "مايو|أيار|ماي",
            "يونيو|يونيه|حزيران|جوان",
            "يوليو|يوليه|تموز|يوليوز|جويلية",
            "أغسطس|آب|غشت|أوت",
            "سبتمبر|أيلول|شتنبر",
            "أكتوبر|تشرين الأول",
            "نوفمبر|تشرين الثاني|نونبر",
            "ديسمبر|كانون الأول|دجنبر"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split("\\|")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    private static int number(String name) {
        return Optional.ofNullable(MONTHS.get(name))
                .orElseThrow(() -> new IllegalStateException("A month [" + name + "] has no number."));
    }

    private static Optional<Period> day(Matcher m, Moment at) {
        int month = number(m.group(2));
        int day = Optional.ofNullable(NTH.get(m.group(1))).orElseGet(() -> Integer.parseInt(m.group(1)));
        Optional<LocalDate> date = m.group(4) == null
                ? (m.group(5) == null ? at : towards(m.group(5), at)).day(month, Math.max(1, day))
                : Period.day(Integer.parseInt(m.group(4)), month, day);
        return date.map(Period::of);
    }

    private static Optional<Period> month(Matcher m, @Nullable String year, Moment at) {
        int month = number(m.group(1));
        return Optional.of(Period.of(year == null ? at.month(month) : YearMonth.of(Integer.parseInt(year), month)));
    }

    private static LocalDate endOf(Matcher m, Moment at) {
        int month = number(m.group(1));
        return (m.group(3) == null ? at.month(month) : YearMonth.of(Integer.parseInt(m.group(3)), month))
                .atEndOfMonth();
    }

    private static Optional<Period> weekday(Matcher m, Moment at) {
        DayOfWeek day = DayOfWeek.of(WEEKDAYS.indexOf(m.group(1).replace("الإثنين", "الاثنين")) + 1);
        String which = m.group(2) == null ? "" : m.group(2);
        LocalDate found = towards(which, at).weekday(day);
        boolean today = by(which) < 0 && found.equals(at.published());
        return Optional.of(Period.of(today ? found.minusWeeks(1) : found));
    }

    private static Optional<Period> near(Matcher m, Moment at) {
        int by = switch (m.group(1)) {
            case "أول أمس", "أول من أمس" -> -2;
            case "أمس", "يوم أمس" -> -1;
            case "اليوم", "الليلة" -> 0;
            case "بعد غد" -> 2;
            default -> 1;
        };
        return Optional.of(Period.of(at.published().plusDays(by)));
    }

    /** "Two days ago": a number, or an ending that says two, or one. */
    private static Optional<Period> ago(Matcher m, Moment at) {
        String unit = Stream.of(2, 3, 4)
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        int count = m.group(1) != null ? (int) ArabicNumerals.value(m.group(1)) : m.group(4) != null ? 2 : 1;
        LocalDate day = at.published();
        return Optional.of(
                switch (unit.substring(0, 2)) {
                    case "يو", "أي" -> Period.of(day.minusDays(count));
                    case "أس" -> Period.of(day.minusWeeks(count));
                    case "شه" -> Period.of(YearMonth.from(day).minusMonths(count));
                    default -> Period.ofYear(day.getYear() - count);
                });
    }

    private static Optional<Period> partOfMonth(Matcher m, Moment at) {
        YearMonth month = m.group(4) == null
                ? at.month(number(m.group(2)))
                : YearMonth.of(Integer.parseInt(m.group(4)), number(m.group(2)));
        return Optional.of(Period.ofPart(part(m.group(1)), month));
    }

    private static String part(String word) {
        return switch (word) {
            case "منتصف" -> "mid";
            case "أواخر" -> "late";
            default -> "early";
        };
    }

    /** A half or a quarter of a year. */
    private static Optional<Period> partOfYear(Matcher m, Moment at) {
        int year = m.group(4) != null
                ? Integer.parseInt(m.group(4))
                : at.published().getYear() + (m.group(3) == null ? 0 : by(m.group(3)));
        int months = m.group(1).equals("نصف") ? 6 : 3;
        int nth = List.of("الأول", "الثاني", "الثالث", "الرابع").indexOf(m.group(2));
        int first = (nth < 0 ? 12 / months - 1 : nth) * months;
        return first + months > 12 ? Optional.empty() : Optional.of(Period.ofMonths(year, first + 1, first + months));
    }

    private static Optional<Period> end(Matcher m, Moment at) {
        int by = m.group(2) == null ? 0 : by(m.group(2));
        Period whole = m.group(1).equals("الشهر")
                ? Period.of(YearMonth.from(at.published()).plusMonths(by))
                : Period.ofYear(at.published().getYear() + by);
        return Optional.of(Period.of(whole.to()));
    }

    /** How far from now: the last one, this one or the next one. */
    private static int by(String which) {
        return which.matches(LAST) ? -1 : which.matches(NEXT) ? 1 : 0;
    }

    /** The moment as seen by "last" or "next". */
    private static Moment towards(String which, Moment at) {
        return switch (by(which)) {
            case 1 -> at.forward();
            case -1 -> at.back();
            default -> at;
        };
    }

    private static Optional<Period> neighbour(Matcher m, Moment at) {
        int by = m.group(1) == null ? 0 : by(m.group(2));
        return Optional.of(
                switch (m.group(1) == null ? m.group(3) : m.group(1)) {
                    case "الأسبوع" -> Period.ofWeek(at.published().plus(by, ChronoUnit.WEEKS));
                    case "الشهر" -> Period.of(YearMonth.from(at.published()).plusMonths(by));
                    default -> Period.ofYear(at.published().getYear() + by);
                });
    }
}
