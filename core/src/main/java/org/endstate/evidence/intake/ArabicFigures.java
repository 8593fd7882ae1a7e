package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Arabic figures: a number and the noun it counts after it, or before it where the noun is definite or the number is
 * one or two; parts of a whole; a number alone, which counts what the one before it counts.
 */
final class ArabicFigures {

    private static final Pattern ARABIC = Pattern.compile("[\u0621-\u064A]");
    private static final String NUMBER = ArabicNumerals.NUMBER;
    private static final String LETTER = "[\u0621-\u063A\u0641-\u064A\u064B-\u0652\u0670]";
    private static final String FLOOR = "أكثر من|(?:ما )?ل?ا [يت]قل عن|ما يزيد (?:على|عن)|يزيد (?:على|عن)";
    private static final String CEILING = "أقل من|ما يصل إلى|(?:ما )?لا يزيد (?:على|عن)|ل[ان] يتجاوز";
    private static final String HEDGE =
            "(?:(?:(?<low>" + FLOOR + ")|(?<high>" + CEILING + ")|نحو|حوالي|قرابة|زهاء|ما يقارب|ما يقرب من) )?";

    /** What is written together with a number before it: "and", "in", "for", the article before digits. */
    private static final String JOINT =
            "(?<![\\p{L}\\p{M}0-9.,:/\u066B\u066C-])[وف]?(?:[بلك]\u0640?)?(?<!(?<!\\p{L})ل(?=ست ))";

    /** A number with what it counts after it. */
    private static final Pattern COUNT = Pattern.compile(JOINT + "(?<figure>" + HEDGE + "(?:بين (?<floor>" + NUMBER
            + ") و|(?<first>" + NUMBER + ")(?: ?[-\u2013] ?| أو | إلى ))?(?<number>" + NUMBER
            + ")(?: ?(?<percent>في الم(?:ئ|ائ)ة|بالم(?:ئ|ائ)ة|[%\u066A])| من (?:ال(?<of>" + LETTER + "{3,})|(?<own>"
            + LETTER
            + "{3,}?)(?:ه|ها|هم|نا)(?!\\p{L}))| ?(?<noun>" + LETTER
            + "{2,}))?)(?<least> على الأقل)?(?<most> على الأكثر)?");

    /** A noun with its number after it. */
    private static final Pattern NOUN_FIRST = Pattern.compile("(?<!\\p{L})[وف]?(?<figure>(?:ال(?<definite>" + LETTER
            + "{3,}) (?:ال\u0640? ?(?<digits>[0-9]{1,6})|ال(?<number>" + ArabicNumerals.FEW
            + "))|(?<!ال)(?<own>" + LETTER + "{3,}(?:ه|ها|هم|نا)) ال(?<of>" + ArabicNumerals.FEW
            + ")|(?<!ال)(?<one>" + LETTER + "{2,}) واحد(?:ة|[\u064B-\u0652]*ا)?[\u064B-\u0652]*(?! و"
            + ArabicNumerals.TENS + ")|(?<two>" + LETTER
            + "{2,}(?:ين|ان)) اثنت?(?:ان|ين)))(?!\\p{L})");

    private static final Pattern PART = Pattern.compile("(?<!\\p{L})[وف]?[بلك]?(?<figure>(?<part>" + ArabicNumerals.PART
            + ") (?:ال(?<of>" + LETTER + "{3,})|(?<own>" + LETTER + "{3,}?)(?:ه|ها|هم|نا)))(?!\\p{L})");

    private static final Pattern OF_THEM =
            Pattern.compile("(?<!\\p{L})[وف]?(?<figure>(?<part>نصف|ثلثا|ثلثي|ثلث|ربع)(?:هم|هن|ها))(?!\\p{L})");

    /** So many in every so many of what is counted. */
    private static final Pattern RATIO = Pattern.compile(JOINT + "(?<figure>(?<number>" + NUMBER
            + ") من (?:بين )?كل (?<whole>" + NUMBER + ") (?<noun>" + LETTER + "{3,}))(?!\\p{L})");

    /** Words before a number that it names or numbers. */
    private static final Pattern NAMING = Pattern.compile(
            "(?<!\\p{L})[وف]?(?:[بك]?ال|لل|[بلك])?(?:قرار|قرارين|مادة|مادتين|رقم|طريق|فقرة|بند|صفحة|فصل|ساعة|عام|سنة|طراز|مقاتلة|مرحلة|قناة|دورة|لواء|فرقة|فوج|كتيبة) ?$");

    private static final Pattern SHARED = Pattern.compile("(?<=[0-9] ?)(?:ألف|مليون|مليار)(?!\\p{L})");

    /** Closed classes of words that are no noun after a number. */
    private static final Pattern NO_NOUN = Pattern.compile(
            "(?:ال.*|[وف]ال.*|و(?!حد|زير|زراء|زار|ثيق|ثائق|رق|ظيف|ظائف|لاي|فد|فود|كال|رش|سيل|سائل|فا|في|اد).*|.\u064F.*|في|من|إلى|على|عن|مع|بين|حتى|منذ|خلال|بعد|قبل|عند|لدى|حول|ضد|أو|ثم|لكن|بل|أن|إن|إذ|التي|الذي|هذا|هذه|ذلك|تلك|من?ه[اما]?|فيها|فقط|حالي[اًا]+|سابق[اًا]+|تقريب[اًا]+|سنوي[اًا]+|يومي[اًا]+|أخر(?:ى|ين|ون)|آخر(?:ين|ون)?|أيضا?|غير|كل|كما|لم|لن|لا|ما|هو|هي|هم|قد|كان|كانت|يوم|مقابل|وعد|سوى|أصل|أكثر|أقل|فأكثر|واحد|بالفعل|مقارنة|عندما|حين|نصف|وربع|"
                    + ArabicNumerals.NUMBER + "|صباح[اًا]+|مساء[اًا]*)");

    private static final Pattern PLURAL =
            Pattern.compile(".{2,}(?:ات|ين|ون)|م.ا.{2,3}|أ..ا.|أ.ا.{2,3}|..و.|..ا.|.وا.{2}|..ائ.|أ.ه.");

    /** Idioms of one: "once", "at one time", "one thing". */
    private static final Pattern IDIOM = Pattern.compile(
            "مرة|إن|أن|كأن|لأن|بعد|قبل|آن|وقت|شيء|شيئ.*|صوت|أي|كل|أحد|لا|رقم|يد|غير|من|في|إلى|على|بلد|سوى|إلا");

    /** "Not one", "without a single one" count nothing. */
    private static final Pattern NEGATED =
            Pattern.compile("(?<!\\p{L})(?:[وف]?ل[ام]|لن|ليس\\p{L}{0,2}|دون|بدون|بلا)(?!\\p{L})[^.،؛:\\n]*$");

    private static final Pattern TIME = Pattern.compile(
            "(?:ثاني|دقيق|ساع|سن|شهر|يوم|أسبوع|عام|ليل).{0,4}|أيام|أشهر|شهور|أسابيع|أعوام|سنوات|دقائق|بالمئة");
    private static final int NEAR = 160;

    private final String text;
    private final List<DateMention> dates;
    private final List<ReportedFigure> found = new ArrayList<>();

    private ArabicFigures(String text, List<DateMention> dates) {
        this.text = text;
        this.dates = dates;
    }

    /** Every figure of a text with digits 0 to 9; none overlaps a date. */
    static List<ReportedFigure> find(String text, List<DateMention> dates) {
        ArabicFigures figures = new ArabicFigures(text, dates);
        if (ARABIC.matcher(text).find()) {
            figures.ratios();
            figures.nounFirst();
            figures.parts();
            figures.counts();
            figures.partsOfThem();
        }
        return figures.found;
    }

    private void counts() {
        Matcher m = COUNT.matcher(text);
        int at = 0;
        while (m.find(at)) {
            boolean arabic = ARABIC.matcher(m.group()).find()
                    || ARABIC.matcher(around(m)).find();
            Optional<ReportedFigure> figure =
                    count(m).filter(one -> arabic && !names(m) && isFree(new Span(m.start("number"), m.end("number"))));
            figure.ifPresent(found::add);
            at = figure.map(one -> one.span().end()).orElse(m.end("number"));
        }
    }

    private String around(Matcher m) {
        return text.substring(Math.max(0, m.start() - 12), m.start());
    }

    private boolean names(Matcher m) {
        boolean time = m.group("noun") != null && TIME.matcher(m.group("noun")).matches();
        return !time
                && m.group("number").matches("[0-9]{1,4}")
                && NAMING.matcher(around(m)).find();
    }

    private boolean isFree(Span span) {
        return dates.stream().noneMatch(date -> date.span().overlaps(span))
                && found.stream().noneMatch(other -> other.span().overlaps(span));
    }

    private Optional<ReportedFigure> count(Matcher m) {
        double last = ArabicNumerals.value(m.group("number"));
        Optional<Double> first = Optional.ofNullable(m.group("floor"))
                .or(() -> Optional.ofNullable(m.group("first")))
                .map(ArabicNumerals::value)
                .map(one -> one < 1000 ? one * shared(m.group("number")) : one);
        if (first.isPresent() && !(first.get() < last)) {
            return Optional.empty();
        }
        boolean floor = m.group("low") != null || m.group("least") != null;
        boolean ceiling = m.group("high") != null || m.group("most") != null;
        Optional<Double> low = first.or(() -> Optional.of(last).filter(one -> floor));
        Optional<Double> high = Optional.of(last).filter(one -> ceiling || first.isPresent());
        double value = first.map(one -> (one + last) / 2).orElse(last);
        return unit(m, last)
                .map(unit ->
                        new ReportedFigure(new Span(m.start("figure"), unit.end()), value, low, high, unit.word()));
    }

    /** The thousands or millions that a range names once, at its end: "between 80 and 100 thousand". */
    private static double shared(String number) {
        Matcher scale = SHARED.matcher(number);
        return scale.find() ? ArabicNumerals.value(scale.group()) : 1;
    }

    private Optional<UnitWords.Unit> unit(Matcher m, double value) {
        if (m.group("percent") != null) {
            return Optional.of(new UnitWords.Unit("بالمئة", m.end("percent")));
        }
        Optional<String> noun = Optional.ofNullable(m.group("noun"))
                .filter(one -> !NO_NOUN.matcher(one).matches());
        if (noun.isPresent()) {
            return noun.map(one -> new UnitWords.Unit(one, m.end("noun")));
        }
        Optional<String> of = Optional.ofNullable(m.group("of")).or(() -> Optional.ofNullable(m.group("own")));
        boolean plural = of.filter(one -> PLURAL.matcher(one).matches()).isPresent();
        return plural ? of.map(one -> new UnitWords.Unit(one, m.end("number"))) : understood(m, value);
    }

    /** What the figure before in the paragraph counts, where a number stands alone. */
    private Optional<UnitWords.Unit> understood(Matcher m, double value) {
        boolean year = m.group("number").matches("[0-9]{4}") && value >= 1900 && value <= 2100;
        return before(m.start()).filter(one -> !year).map(one -> new UnitWords.Unit(one.unit(), m.end("number")));
    }

    /** The last figure near before a place in its paragraph, unless it is a time or a share. */
    private Optional<ReportedFigure> before(int place) {
        return found.stream()
                .filter(one -> one.span().end() <= place)
                .reduce((one, other) -> one.span().end() > other.span().end() ? one : other)
                .filter(one -> place - one.span().end() < NEAR)
                .filter(one -> text.substring(one.span().end(), place).indexOf('\n') < 0)
                .filter(one -> !TIME.matcher(one.unit()).matches());
    }

    private void nounFirst() {
        Matcher m = NOUN_FIRST.matcher(text);
        while (m.find()) {
            String noun = Stream.of("definite", "own", "one", "two")
                    .map(m::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            boolean counts = m.group("own") != null
                    || (m.group("definite") == null
                            ? !IDIOM.matcher(noun).matches()
                            : PLURAL.matcher(noun).matches());
            boolean single = m.group("one") != null
                    && NEGATED.matcher(text.substring(Math.max(0, m.start() - 40), m.start()))
                            .find();
            if (counts && !single) {
                add(m, nounFirst(m), noun);
            }
        }
    }

    private static double nounFirst(Matcher m) {
        String number = Stream.of("digits", "number", "of")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return number != null ? ArabicNumerals.value(number) : m.group("one") != null ? 1 : 2;
    }

    private void ratios() {
        Matcher m = RATIO.matcher(text);
        while (m.find()) {
            double part = ArabicNumerals.value(m.group("number"));
            double whole = ArabicNumerals.value(m.group("whole"));
            if (part < whole && !TIME.matcher(m.group("noun")).matches()) {
                add(m, part / whole, m.group("noun"));
            }
        }
    }

    private void parts() {
        Matcher m = PART.matcher(text);
        while (m.find()) {
            add(m, ArabicNumerals.part(m.group("part")), m.group("of") != null ? m.group("of") : m.group("own"));
        }
    }

    /** "Half of them" counts what the figure before counts. */
    private void partsOfThem() {
        Matcher m = OF_THEM.matcher(text);
        while (m.find()) {
            before(m.start()).ifPresent(other -> add(m, ArabicNumerals.part(m.group("part")), other.unit()));
        }
    }

    private void add(Matcher m, double value, String unit) {
        Span span = new Span(m.start("figure"), m.end("figure"));
        if (isFree(span)) {
            found.add(new ReportedFigure(span, value, Optional.empty(), Optional.empty(), unit));
        }
    }
}
