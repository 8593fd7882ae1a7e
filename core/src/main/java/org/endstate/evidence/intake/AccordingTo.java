package org.endstate.evidence.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attribution by a phrase: "according to the ministry, …", "…, in the words of its commander". */
final class AccordingTo {

    private static final Pattern PHRASE = Pattern.compile(
            "\\b(?:[Aa]ccording to|[Ii]n the words of|[Ii]n(?= (?:his|her|their|its) (?:own )?words\\b)|[Aa]s told by|[Ii]n the view of) ");
    private static final Pattern STOP = Pattern.compile(
            "[.;:(\uE000]|, (?!(?:an?|the|its|his|her|chief|spokes\\p{L}+|deputy|head|who|commander|director)\\b)| and (?!(?:an?|the|two|three|four|several|some|others|his|her|its|\\p{Lu}\\p{L}+|\\p{Ll}+s) [^,.;]*(?:[,.;]|$))| (?:which|that|but|seen|reviewed|obtained|published|released|issued|put|set)\\b");
    private static final Pattern NOBODY = Pattern.compile(
            "^(?:what|which|how|(?:the |an? |its |their )?(?:\\p{Ll}+ )?(?:plan|schedule|timetable|law|calendar|agreement|rules|terms|needs?|means|abilit\\p{L}+|wishes|custom|tradition|orders|instructions|age|rank|size)\\b).*");

    private static final Pattern RELATIVE = Pattern.compile(", (?:who|a copy of which) ");
    private static final Pattern OWNED =
            Pattern.compile("(?:(its|their|his|her) (?:own )?words|(it|them|him|her))\\b.*");

    private AccordingTo() {}

    static Optional<Attribution> find(String masked, Span sentence) {
        Matcher m = PHRASE.matcher(masked).region(sentence.start(), sentence.end());
        if (!m.find()) {
            return Optional.empty();
        }
        String after = masked.substring(m.end(), sentence.end());
        int end = end(after, m.start() == sentence.start());
        String who = after.substring(0, end).replaceFirst(", a copy of which .*", "");
        return NOBODY.matcher(who).matches()
                ? Optional.empty()
                : owner(who)
                        .or(() -> NounPhrase.read(who))
                        .map(speaker -> new Attribution(
                                new Span(m.start(), m.end()),
                                new Span(m.start(), m.end() + phrase(after, end, m.start() == sentence.start())),
                                speaker,
                                Attribution.Side.PHRASE));
    }

    /** Where the phrase ends: at the head of a sentence with its comma, past "seen by the agency". */
    private static int phrase(String after, int end, boolean opens) {
        int comma = after.indexOf(',', end);
        return opens && comma > 0 && !FiniteVerbs.inClause(after.substring(end, comma)) ? comma : end;
    }

    private static int end(String after, boolean opens) {
        Matcher stop = STOP.matcher(
                after.replaceAll("\\b(Gen|Col|Lt|Maj|Capt|Brig|Sgt|Adm|Dr|Mr|Mrs|Ms|Prof|\\p{Lu})\\.", "$1 "));
        int end = stop.find() ? stop.start() : after.length();
        int comma = after.indexOf(',');
        int next = comma < 0 ? -1 : after.indexOf(',', comma + 1);
        boolean relative = RELATIVE.matcher(after)
                .region(Math.max(0, comma), after.length())
                .lookingAt();
        boolean apposition = next > 0 && (relative || !FiniteVerbs.in(after.substring(comma, next)));
        return opens && comma > 0 && !apposition ? Math.min(end, comma) : relative && next > 0 ? next : end;
    }

    /** "In her words", "according to them", "its report": somebody whom the text named before. */
    private static Optional<Speaker> owner(String who) {
        Matcher m = OWNED.matcher(who);
        return m.matches() ? NounPhrase.read(pronoun(m.group(1) == null ? m.group(2) : m.group(1))) : Optional.empty();
    }

    private static String pronoun(String owner) {
        return switch (owner) {
            case "its", "it" -> "it";
            case "their", "them" -> "they";
            case "her" -> "she";
            default -> "he";
        };
    }
}
