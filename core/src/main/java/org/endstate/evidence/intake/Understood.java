package org.endstate.evidence.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a number counts where its noun is left out: the noun of which its sentence says how many there are or what
 * they have become, the noun asked for, what the same verb had before, or what the figure before counts.
 */
final class Understood {

    private static final int REACH = 240;
    static final int NEAR = 160;
    private static final int SHORT = 40;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\u201d\"\u2019']?\\s");

    static final String CHANGE =
            "cut|rose|risen|rise|fell|fallen|fall|dropped|drop|climbed|grew|grown|grow|jumped|declined|shrank|shrunk|swelled"
                    + "|(?:gone|went|come|came|brought) (?:up|down)|reduced|raised|lowered|down|up|slashed|trimmed|increased|expanded|scaled back";

    static final Pattern CHANGED = Pattern.compile("\\b(?:" + CHANGE + ")\\b[^.;!?\\n]{0,60}$");

    private static final Pattern NUMBER_OF = Pattern.compile(
            "\\b(?:[Nn]umbers? of|(?:[Ff]igure|[Nn]umber|[Tt]otal) for)(?: the| its| their)?(?= (?!those)\\p{L})");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\p{Ll}{3,}) numbers\\b");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|[\\s(\u201c\"'\u2018])(\\p{L}{3,})(?: (?:on|in|of|at|by|for|between|across) [\\p{L}' ]{2,40}?)?"
                    + " (?:(?:had|have|has|will|would|were|was|are|is|could|may) )?(?:(?:be|been) )?(?:" + CHANGE
                    + ")\\b[^;]*$");
    private static final Pattern OBJECT = Pattern.compile(
            "\\b(?:cut|reduc(?:e[ds]?|ing)|rais(?:e[ds]?|ing)|br(?:ing|ought|inging)|trim(?:med)?|slash(?:ed)?|increas(?:e[ds]?|ing)|expand(?:ed)?"
                    + "|lower(?:ed)?|shrink|shrunk|halv(?:e[ds]?|ing)) (?:(?:the|its|their|our|his|her) )?(?:\\p{Ll}+ )??(\\p{Ll}{3,})(?: (?:in|on|at) [^,.;]{2,25})?"
                    + " (?:down )?(?:from [^,.;]{2,25} )?(?:by|to|from) (?:about |around |some |nearly |just )?$");
    private static final Pattern COPULA = Pattern.compile(
            "(?:^|\\b(?:[Tt]he|[Oo]ur|[Tt]heir|[Ii]ts) |, )(?:\\p{Ll}+ )?(\\p{L}{3,}) (?:will be|would be|are|were|(?:now |who )?number(?:ed|s)?|total(?:led|ed)?|stood at|stand at) $");
    private static final Pattern COLON = Pattern.compile("\\b(\\p{L}{3,}): $");
    private static final Pattern HOW_MANY = Pattern.compile("\\b(?:[Hh]ow many|counted in)(?= \\p{Ll})");
    private static final Pattern STRENGTH = Pattern.compile(
            "\\b(?:force|mission|contingent|strength|garrison|presence|army|battalion|unit|operation)\\b(?:,| of| at|[^,.;]{0,30}\\b(?:"
                    + CHANGE + ")\\b[^;]*)[^,.;]{0,20}$|\\b(?:" + CHANGE + ") (?:to|from) $");
    private static final Pattern SHARED = Pattern.compile(
            "(?: in (?:19|20)\\d\\d)? (?:to|and|or) (?:about |around |some |nearly |just |just over |more than |fewer than |at least )?(?:[0-9][0-9,.]*|"
                    + Numerals.WORDS + ")(?= \\p{L})");
    private static final Pattern VERB = Pattern.compile("\\b(\\p{Ll}{3,}) (?:only |just |about )?$");

    /** Those of whom forces consist. */
    private static final Set<String> FORCES =
            WordSet.of("troops soldiers personnel peacekeepers men servicemen gendarmes"
                    + " police officers fighters forces marines guards gunmen militiamen rebels");

    private static final Set<String> NO_VERBS =
            WordSet.of("than over about the and for from with under least most some of in by to"
                    + " another other nearly almost only just these those all was were are");

    static final Pattern TIME = Pattern.compile("(?:second|minute|hour|day|week|month|year|night|percent)s?");
    private static final Pattern CONTRAST =
            Pattern.compile(" (?:instead of|rather than|and not|or|not|to|against|and) ");

    static final String ABOUT = "(?:(?:about|around|nearly|almost|nearer|roughly|some|only) )?$";
    private static final Pattern IT =
            Pattern.compile("\\b[Ii]t (?:was|is|had been|has been|took|lasted|cost) " + ABOUT);
    private static final Pattern THERE =
            Pattern.compile("\\b[Tt]here (?:have been|has been|had been|were|are|will be|would be) " + ABOUT);
    private static final Pattern TOPIC = Pattern.compile(
            "^(?:[Aa]sked about |[Oo]n |[Oo]f )?(?:the )?(?:\\p{Ll}+ )?(\\p{L}{3,})\\b(?= (?:on|in|of|at|by|against|along|have|has|had|fell|rose)\\b)");
    private static final Pattern OF_THEM = Pattern.compile(" of (?:them|these|those|whom|which)\\b");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Mm]y|many|several|some|all|was|were) (?:\\p{Ll}+ )?(\\p{Ll}{3,})\\b");
    private static final Pattern PLACE_OF = Pattern.compile(
            "\\b(?:town|city|village|camp|island|country|nation|province|district|population|community|crowd) of (?:about |around |some |nearly |almost |more than |just over |fewer than |over |up to )?$");
    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:[Aa]nother|a further|[Tt]he|[Tt]he (?:first|last|remaining|other)) $");

    /** A number so large that it may be a sum of money without its currency. */
    private static final double LARGE = 100_000;

    /** So many are members of a force rather than things of any kind. */
    private static final double MANY = 100;

    private final String text;

    Understood(String text) {
        this.text = text;
    }

    /** The noun; empty where nothing shows which one is meant. */
    Optional<String> noun(Span number, double value, List<ReportedFigure> before) {
        String head = text.substring(sentence(number.start()), number.start());
        if (PLACE_OF.matcher(head).find()) {
            return Optional.of("people");
        }
        return named(head)
                .or(() -> shared(number))
                .or(() -> Sized.compared(head, number, value, before))
                .or(() -> Sized.rate(head, number, before))
                .or(() -> strength(head, before))
                .or(() -> asked(number))
                .or(() -> sameVerb(head, number, before))
                .or(() -> topic(head))
                .or(() -> Sized.had(head, number, value, before))
                .or(() -> pointedAt(head, number, before))
                .or(() -> last(number, value, before))
                .or(() -> ofThem(number))
                .or(() -> others(head, number, value, before));
    }

    private int sentence(int place) {
        int from = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - REACH);
        Matcher end = SENTENCE_END.matcher(text).region(Math.max(0, from), place);
        while (end.find()) {
            from = end.end();
        }
        return from;
    }

    /** The noun of which the sentence says how many there are, or what they rose or fell to. */
    private static Optional<String> named(String head) {
        Matcher numberOf = NUMBER_OF.matcher(head);
        if (numberOf.find()) {
            return UnitWords.counted(head, numberOf.end());
        }
        Matcher numbers = NUMBERS.matcher(head);
        if (numbers.find()) {
            return Optional.of(numbers.group(1) + "s");
        }
        return Stream.of(OBJECT, COPULA, COLON, SUBJECT)
                .map(form -> form.matcher(head))
                .filter(Matcher::find)
                .map(m -> m.group(1).toLowerCase(Locale.ROOT))
                .filter(UnitWords::isPlural)
                .filter(word -> !TIME.matcher(word).matches())
                .findFirst();
    }

    /** "From 40 to 60 lorries" names once what both count. */
    private Optional<String> shared(Span number) {
        Matcher m = SHARED.matcher(text).region(number.end(), text.length());
        return m.lookingAt()
                ? UnitWords.after(text, m.end(), false)
                        .map(UnitWords.Unit::word)
                        .filter(word -> !TIME.matcher(word).matches())
                : Optional.empty();
    }

    /** "Asked about attacks, he said there had been nine": what the sentence begins with. */
    private static Optional<String> topic(String head) {
        Matcher topic = TOPIC.matcher(head);
        return THERE.matcher(head).find() && topic.find()
                ? Optional.of(topic.group(1).toLowerCase(Locale.ROOT))
                        .filter(UnitWords::isPlural)
                        .filter(word -> !TIME.matcher(word).matches())
                : Optional.empty();
    }

    private static Optional<String> strength(String head, List<ReportedFigure> before) {
        return STRENGTH.matcher(head).find()
                ? before.reversed().stream()
                        .map(ReportedFigure::unit)
                        .filter(FORCES::contains)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> asked(Span number) {
        String head = text.substring(Math.max(0, number.start() - REACH), number.start());
        return HOW_MANY.matcher(head)
                .results()
                .reduce((one, other) -> other)
                .flatMap(m -> UnitWords.counted(head, m.end()));
    }

    /** "They sold 40 sacks in May; in June they sold 12": what the same verb had before. */
    private Optional<String> sameVerb(String head, Span number, List<ReportedFigure> before) {
        Matcher verb = VERB.matcher(head);
        if (!verb.find() || NO_VERBS.contains(verb.group(1))) {
            return Optional.empty();
        }
        String word = verb.group(1);
        return before.reversed().stream()
                .takeWhile(one -> number.start() - one.span().end() < REACH)
                .filter(one -> text.substring(
                                Math.max(0, one.span().start() - word.length() - 1),
                                one.span().start())
                        .equals(word + " "))
                .map(ReportedFigure::unit)
                .filter(unit -> !TIME.matcher(unit).matches())
                .findFirst();
    }

    /**
     * "It was 61" has the unit of the figure before, whatever it is; "there were 12" counts what the last sentence is
     * about.
     */
    private Optional<String> pointedAt(String head, Span number, List<ReportedFigure> before) {
        List<ReportedFigure> near = before.reversed().stream()
                .takeWhile(one -> number.start() - one.span().end() < REACH)
                .filter(one -> one.span().end() <= number.start())
                .filter(one -> between(one, number).indexOf('\n') < 0)
                .toList()
                .reversed();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        if (IT.matcher(head).find()) {
            return Optional.of(near.getLast().unit());
        }
        int sentence = sentence(number.start());
        int last = sentence == 0 ? 0 : sentence(sentence - 1);
        return THERE.matcher(head).find()
                        && near.stream().noneMatch(one -> one.span().start() >= sentence)
                ? near.stream()
                        .filter(one -> one.span().start() >= last
                                && !TIME.matcher(one.unit()).matches())
                        .map(ReportedFigure::unit)
                        .findFirst()
                : Optional.empty();
    }

    /** "Eleven of them" where no figure came before: the last plural named with an article. */
    private Optional<String> ofThem(Span number) {
        if (!OF_THEM.matcher(text).region(number.end(), text.length()).lookingAt()) {
            return Optional.empty();
        }
        String head = text.substring(
                Math.max(text.lastIndexOf('\n', number.start()) + 1, number.start() - NEAR), number.start());
        return NAMED.matcher(head)
                .results()
                .map(m -> m.group(1))
                .filter(UnitWords::isPlural)
                .filter(word -> !TIME.matcher(word).matches())
                .reduce((one, other) -> other);
    }

    /** "Another 3,000 are to go": more of those forces that the text has counted. */
    private static Optional<String> others(String head, Span number, double value, List<ReportedFigure> before) {
        return value >= MANY && OTHERS.matcher(head).find()
                ? before.reversed().stream()
                        .map(ReportedFigure::unit)
                        .filter(FORCES::contains)
                        .findFirst()
                : Optional.empty();
    }

    /** What the last figure near before counts, in the same paragraph; a time only where it stands in contrast. */
    private Optional<String> last(Span number, double value, List<ReportedFigure> before) {
        boolean part = OF_THEM.matcher(text).region(number.end(), text.length()).lookingAt();
        return before.reversed().stream()
                .filter(one -> one.span().end() <= number.start())
                .takeWhile(one -> number.start() - one.span().end() < NEAR)
                .takeWhile(one -> between(one, number).indexOf('\n') < 0)
                .filter(one -> !TIME.matcher(one.unit()).matches()
                        || CONTRAST.matcher(between(one, number)).matches())
                .filter(one ->
                        value >= LARGE || !isMoney(one) || between(one, number).indexOf('.') < 0)
                .filter(one -> !part || one.value() >= value)
                .filter(one -> one.value() != 1 || between(one, number).length() < SHORT)
                .map(ReportedFigure::unit)
                .findFirst();
    }

    private String between(ReportedFigure before, Span number) {
        return text.substring(Math.min(before.span().end(), number.start()), number.start());
    }

    private static boolean isMoney(ReportedFigure figure) {
        return Figures.MONIES.containsValue(figure.unit());
    }
}
