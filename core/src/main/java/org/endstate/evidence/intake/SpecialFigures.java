package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Figures that are not a number followed by what it counts: fractions, ages, "a 10-day halt". */
final class SpecialFigures {

    private static final String AGE =
            "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{Ll}{3,5})?|\\p{Ll}{3,5}teen)";

    private static final String MEASURE =
            "minute|hour|day|week|month|year|mile|kilometre|kilometer|metre|meter|tonne|ton|member|person|man|truck|vehicle|page|point|seat|bed|litre";

    /** What stands behind a number and a hyphen and is not counted. */
    private static final String NOT_COMPOUND =
            "(?!(?:one|two|three|four|five|six|seven|eight|nine|third|quarter|fifth|tenth|half|fold|way|sided?|off|odd|strong|time|hand|hundred|thousand|million|billion|odd|something|plus)s?\\b)";

    private static final List<Form> FORMS = List.of(
            new Form(
                    "\\b(?:aged? )([1-9][0-9]?)\\b|(?<=\\p{L}, |\\b(?:who|he|she|I) was )([1-9][0-9])(?=, | when\\b| at the time)",
                    (m, text) -> Optional.of(plain(m, first(m, 1, 2), "years"))),
            new Form(
                    "(?<= )(?<=\\bI am |\\bI.m |\\b(?:of them|of whom|son|daughter|brother|sister|mother|father|wife|husband|boy|girl|woman) (?:is|was) |\\b(?:he|she) turned )([1-9][0-9])(?=[.,;]|\u201d| and\\b)|(?<=\\b(?:who|he|she|I) (?:was|is) )([1-9][0-9]?|"
                            + AGE
                            + "|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=, | when\\b| at the time)",
                    (m, text) -> Optional.of(plain(m, first(m, 1, 2), "years"))),
            new Form(
                    "\\ban? (?:\\p{L}{2,15} ){0,2}?(?!(?:total|force|contingent|fleet|group|team|number|crew|garrison|strength|presence|family|crowd|average"
                            + "|maximum|minimum|convoy|court|house|committee|panel|budget|fine|sum|mix|mother|father|parent|household|majority|margin|third|quarter|half|unit|staff|team) )\\p{Ll}{3,12} of ([1-9][0-9]?|"
                            + AGE + ")(?=[.,;]|\u201d| who\\b)",
                    (m, text) -> Optional.of(age(m))),
            new Form(
                    "(?<= )(?<=\\bthose )(?:over|under|above|aged) ([1-9][0-9]|" + AGE
                            + ")(?= \\p{L}|[.,;])|(?<=\\b(?:were|are|is|was|anyone|them|children|people|girls|boys|men|women) )(?:over|under) (5|five|12|14|15|16|18|21|60|65|70)(?=[.,;)\u201d\"])",
                    (m, text) -> Optional.of(plain(m, first(m, 1, 2), "years"))),
            new Form(
                    "(?<= )(?<=\\b(?:mother|father|grandmother|grandfather|parents) of )(" + Numerals.WORD
                            + "|[1-9][0-9]?)(?=[.,;]|\u201d| (?:who|from|said|says|in|spoke|was|had)\\b)",
                    (m, text) -> Optional.of(plain(m, m.group(1), "children"))),
            new Form(
                    "(?<= |\\()(?<=(?-i:\\b(?:son|daughter|brother|sister|mother|father|wife|husband) \\p{Lu}\\p{Ll}{2,15} \\())([1-9][0-9])(?=\\))"
                            + "|(?<=(?-i:\\p{Lu}\\p{Ll}{2,12} \\p{Lu}\\p{Ll}{2,12} \\())([1-9][0-9])(?=\\),? (?:who|from|said|says|is|was|an?|the|told|has|had)\\b)",
                    (m, text) -> Optional.of(plain(m, first(m, 1, 2), "years"))),
            new Form(
                    "(?<= )(?<=\\bvote of )([1-9][0-9]{0,2}|" + Numerals.WORD + ")(?= to\\b)",
                    (m, text) -> Optional.of(plain(m, m.group(1), "votes"))),
            new Form(
                    "(?<![\\p{L}0-9.,-])([0-9]{1,3}|" + Numerals.WORD + ") and a half (\\p{Ll}{3,}s)\\b",
                    (m, text) -> Optional.of(halved(m))),
            new Form(
                    "(?<= )(?<=(?-i:\\b(?:[Hh]e|[Ss]he|\\p{Lu}\\p{Ll}{2,15}) (?:is|was) ))([1-9][0-9]|" + AGE
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
        found.addAll(Fractions.find(
                text, Stream.concat(taken.stream(), found.stream()).toList(), dates));
        return found;
    }

    private static String first(Matcher m, int one, int other) {
        return m.group(one) != null ? m.group(one) : m.group(other);
    }

    private static ReportedFigure age(Matcher m) {
        double value = Numerals.value(m.group(1)).orElse(0.0);
        return new ReportedFigure(new Span(m.start(1), m.end(1)), value, Optional.empty(), Optional.empty(), "years");
    }

    private static ReportedFigure halved(Matcher m) {
        double value = Numerals.value(m.group(1)).orElse(0.0) + 0.5;
        return new ReportedFigure(new Span(m.start(), m.end()), value, Optional.empty(), Optional.empty(), m.group(2));
    }

    private static ReportedFigure plain(Matcher m, String number, String unit) {
        return new ReportedFigure(
                new Span(m.start(), m.end()),
                Numerals.value(number).orElse(0.0),
                Optional.empty(),
                Optional.empty(),
                unit);
    }

    private static Optional<ReportedFigure> compound(Matcher m, String text) {
        String unit = first(m, 2, 3).toLowerCase(Locale.ROOT);
        return Optional.of(plain(m, m.group(1), unit));
    }
}
