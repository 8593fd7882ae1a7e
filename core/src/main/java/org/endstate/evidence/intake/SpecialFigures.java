package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Figures that are not a number followed by what it counts: fractions, ages, "a 10-day halt". */
final class SpecialFigures {

    private static final Map<String, Integer> PARTS =
            Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10);

    private static final String FRACTION =
            "\\b(?:(?:about|around|roughly|some|nearly|almost|perhaps|barely|more than|over|at least|up to|less than|just over|just under) )?(?:(an?|one|two|three|four)[ -](third|quarter|fifth|tenth)s?|half)";
    private static final Pattern OF_THEM =
            Pattern.compile(FRACTION + " of (?:them|these|those|whom|which|that|it)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DURATION = Pattern.compile("(?:minute|hour|day|week|month|year)s?|percent|بالمئة");
    private static final int NEAR = 160;

    private static final String AGE =
            "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{Ll}{3,5})?|\\p{Ll}{3,5}teen)";

    private static final String MEASURE =
            "minute|hour|day|week|month|year|mile|kilometre|kilometer|metre|meter|tonne|ton|member|person|man|truck|vehicle|page|point|seat|bed|litre";

    /** What stands behind a number and a hyphen and is not counted. */
    private static final String NOT_COMPOUND =
            "(?!(?:one|two|three|four|five|six|seven|eight|nine|third|quarter|fifth|tenth|half|fold|way|sided?|off|time|hand|hundred|thousand|million|billion|odd|something|plus)s?\\b)";

    private static final List<Form> FORMS = List.of(
            new Form(
                    FRACTION + " of(?! (?:them|these|those|ours|theirs|whom|which|that|it)\\b)",
                    SpecialFigures::fraction),
            new Form(
                    "\\b(?:aged? )([1-9][0-9]?)\\b|(?<=\\p{L}, |\\b(?:who|he|she|I) was )([1-9][0-9])(?=, | when\\b| at the time)",
                    (m, text) -> Optional.of(plain(m, first(m, 1, 2), "years"))),
            new Form(
                    "(?<=(?-i:\\b(?:[Hh]e|[Ss]he|\\p{Lu}\\p{Ll}{2,15}) (?:is|was) ))([1-9][0-9]|" + AGE
                            + ")(?=\\.(?:\\s|$)|, )",
                    (m, text) -> Optional.of(plain(m, m.group(1), "years"))),
            new Form(
                    "(?<![\\p{L}0-9.,-])([0-9]{1,3}(?:,[0-9]{3})*|" + Numerals.WORD + ")(?:[- ](" + MEASURE + ")|-("
                            + NOT_COMPOUND + "\\p{L}{3,}))(?:-| )(?:old|long|strong)?(?=[- ]?\\b[\\p{L}]|\\b)",
                    SpecialFigures::compound));

    private SpecialFigures() {}

    private record Form(Pattern pattern, BiFunction<Matcher, String, Optional<ReportedFigure>> meaning) {
        Form(String pattern, BiFunction<Matcher, String, Optional<ReportedFigure>> meaning) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), meaning);
        }
    }

    static List<ReportedFigure> find(String text, List<ReportedFigure> taken, List<DateMention> dates) {
        List<ReportedFigure> found = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher m = form.pattern().matcher(text);
            int at = 0;
            while (m.find(at)) {
                Optional<ReportedFigure> figure = form.meaning()
                        .apply(m, text)
                        .filter(one ->
                                taken.stream().noneMatch(other -> other.span().overlaps(one.span())))
                        .filter(one ->
                                found.stream().noneMatch(other -> other.span().overlaps(one.span())))
                        .filter(one ->
                                dates.stream().noneMatch(date -> date.span().overlaps(one.span())));
                figure.ifPresent(found::add);
                at = figure.isPresent() ? m.end() : m.start() + 1;
            }
        }
        ofThem(text, Stream.concat(taken.stream(), found.stream()).toList()).forEach(found::add);
        return found;
    }

    /** "A third of them" counts what the figure before in its paragraph counts. */
    private static List<ReportedFigure> ofThem(String text, List<ReportedFigure> all) {
        List<ReportedFigure> found = new ArrayList<>();
        Matcher m = OF_THEM.matcher(text);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            all.stream()
                    .filter(one ->
                            one.value() != 1 && !DURATION.matcher(one.unit()).matches())
                    .filter(one -> one.span().end() <= span.start()
                            && span.start() - one.span().end() < NEAR)
                    .filter(one ->
                            text.substring(one.span().end(), span.start()).indexOf('\n') < 0)
                    .filter(one -> all.stream().noneMatch(other -> other.span().overlaps(span)))
                    .reduce((one, other) -> one.span().end() > other.span().end() ? one : other)
                    .ifPresent(one -> found.add(
                            new ReportedFigure(span, part(m), Optional.empty(), Optional.empty(), one.unit())));
        }
        return found;
    }

    private static double part(Matcher m) {
        double parts = m.group(1) == null
                ? 1
                : Numerals.words(m.group(1).toLowerCase(Locale.ROOT)).orElse(1.0);
        int of = m.group(2) == null ? 2 : PARTS.getOrDefault(m.group(2).toLowerCase(Locale.ROOT), 1);
        return parts / of;
    }

    private static String first(Matcher m, int one, int other) {
        return m.group(one) != null ? m.group(one) : m.group(other);
    }

    private static ReportedFigure plain(Matcher m, String number, String unit) {
        return new ReportedFigure(
                new Span(m.start(), m.end()),
                Numerals.value(number).orElse(0.0),
                Optional.empty(),
                Optional.empty(),
                unit);
    }

    private static Optional<ReportedFigure> fraction(Matcher m, String text) {
        return UnitWords.after(text, afterDeterminers(text, m.end()), false)
                .map(unit -> new ReportedFigure(
                        new Span(m.start(), unit.end()), part(m), Optional.empty(), Optional.empty(), unit.word()));
    }

    private static int afterDeterminers(String text, int from) {
        Matcher m = Pattern.compile("(?: (?:the|its|their|his|her|all|those|these|our|an?|[0-9][0-9,]*))*")
                .matcher(text)
                .region(from, text.length());
        return m.lookingAt() ? m.end() : from;
    }

    private static Optional<ReportedFigure> compound(Matcher m, String text) {
        String unit = first(m, 2, 3).toLowerCase(Locale.ROOT);
        return Optional.of(plain(m, m.group(1), unit));
    }
}
