package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a sentence reports somebody as saying without quotation marks. What is said stands after the verb and ends
 * where the next verb of speech takes over; or before ", the minister said"; or on both sides of it.
 */
final class IndirectSpeech {

    private static final int LEAST = 12;

    /** In characters: what is shorter is no clause, nor a part of one. */
    private static final int LEAST_PART = 3;

    /** In characters: a noun phrase is shorter. */
    private static final int LONG = 60;

    /** The share of a clause in marks from which on it is a direct quotation. */
    private static final double WHOLLY = 0.9;

    private static final Pattern SEPARATE = Pattern.compile(
            "(?s).*(?:[,;\uE000\u2014\u2013]|\\bwhile|\\bbut)\\s*(?:(?:and|but|while|though|although|whereas|as|yet) )?");
    private static final Pattern JOINT =
            Pattern.compile("(?:[\\s,;\u2014\u2013]|\\b(?:and|but|while|though|although|whereas|yet))+$");
    private static final Pattern BREAK = Pattern.compile(
            ", (?:though|although) (?!(?:he|she|it|they|not|only|still)\\b)|, (?:but|and|though|while|although)(?: (?:he|she|it|they))? (?:would not|did not|declined|refused|gave no|offered no|denying|rejecting|calling|describing|urging)\\b| but (?:gave|declined|did not|would not|refused|offered)\\b|, (?:according to|in a move|calling|describing|urging|vowing|accusing|referring to|citing|in reference to|quoting|declining|without (?:giving|saying|elaborating|naming|specifying|providing))\\b|, an? \\p{Ll}+ (?:that|which)\\b|, which is (?:what|why|how)\\b|, (?:and|so|but) (?:I|we)\\b|,? and (?:undertook|promised|offered|vowed|pledged|refused|declined|wanted|wants|asked) to\\b|, (?:an? )?(?:reference|allusion) to\\b|:\\s*(?=\uE000)|,? and that (?=\uE000[\uE000.,!?]*$)");

    private static final Pattern TRAILING = Pattern.compile(
            "(?s),? ?(?:amid|despite|ahead|following|hours|days|weeks|while|since|until|under|over|about|just|shortly|in|on|at|during|after|before|by|late|early|to|this|last|when|as|with|citing|speaking|through|via|adding|for|"
                    + Weekdays.DAY
                    + "|describing|referring|quoting|without|because|who|that(?! (?:means?|is|was|would|will|could|has|had|leaves|makes)\\b)|which|yesterday|today)\\b.*");

    private static final Pattern BY_THAT =
            Pattern.compile("^,? that (?!\\p{Ll}+ed\\b)(?!(?:" + FiniteVerbs.ANY.pattern() + "))");

    /** Verbs whose first object is a listener: without one they have no clause. */
    private static final Pattern LISTENED = Pattern.compile("(?:advis|inform|notif|remind|assur|reassur)\\p{L}+");

    /** What led to the words rather than the words themselves. */
    private static final Pattern PRESSED = Pattern.compile(
            "(?s)(?:When |If )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|Speaking|Responding|Reached|Contacted|Writing|Addressing|Citing|Referring|Replying)\\b.*");

    /** When and how rather than what. */
    private static final Pattern TIMED = Pattern.compile(
            "(?:(?:(?:Earlier|Later) )?(?:[Ll]ast|[Tt]his|Next) (?:week|month|year|night|\\p{Lu}\\p{Ll}+day)|Yesterday|Today|Earlier|Later|Meanwhile|Separately"
                    + "|On \\p{Lu}\\p{Ll}+day|For (?:his|her|its|their) part|At the same time),\\s*");

    /** Where a statement stands that somebody is quoted from. */
    private static final Pattern PUBLISHED =
            Pattern.compile(" (?:published|posted|released|issued|carried|broadcast|seen|obtained)\\b");

    /** Words in marks that stand for themselves, not as part of the writer's clause. */
    private static final Pattern APART =
            Pattern.compile("(?s)(?:[^\uE000]*[,:;\u2014\u2013-]\\s*|\\s*(?:\\p{L}+ )?)\uE000.*");

    private static final Pattern NOUN = Pattern.compile("\\s*(?:an?|the|his|her|its|their|no|\\d+)\\s");

    /** What follows a verb that has no object: where, when and to whom. */
    private static final Pattern ADJUNCT = Pattern.compile(
            ":| (?:(?:in|on|at|during|after|before|to|through|via|by|with|from|late|early|last|this|yesterday|today)\\b|\\p{Lu}\\p{Ll}+day\\b)");

    private static final Pattern ASIDE = Pattern.compile(", (?:who|whose|which|where|an?|the|of)\\b[^,]*,");

    /** A clause wholly in marks before another of the same verb: "that “A” and that B". */
    private static final Pattern SECOND = Pattern.compile("\uE000+[.,!?]?\uE000*,? (?:and|but) that ");

    private final String masked;
    private final Span sentence;
    private final List<Span> quotes;

    IndirectSpeech(String masked, Span sentence, List<Span> quotes) {
        this.masked = masked;
        this.sentence = sentence;
        this.quotes = quotes;
    }

    /** What is reported, and by whom. */
    record Content(Span span, Attribution by) {}

    /** The content of each attribution that has one, in their order. */
    List<Content> find(List<Attribution> all) {
        List<Content> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Attribution by = all.get(i);
            boolean nested = found.stream().anyMatch(other -> other.span().overlaps(by.verb()));
            if (!nested && by.use(masked) != SpeechVerbs.Use.QUOTE && !isThing(by) && !isAside(by)) {
                contents(by, limit(by, all.subList(i + 1, all.size()))).stream()
                        .filter(span -> isLong(span) && isWriters(span))
                        .filter(span ->
                                found.stream().noneMatch(other -> other.span().overlaps(span)))
                        .forEach(span -> found.add(new Content(span, by)));
            }
        }
        return found;
    }

    /** Whether the verb stands in an aside: "the mission, as it says, can go". */
    private boolean isAside(Attribution by) {
        return masked.substring(sentence.start(), by.words().start()).endsWith(", as ");
    }

    /** Whether something "went on" rather than somebody who speaks. */
    private boolean isThing(Attribution by) {
        return by.verb().of(masked).endsWith(" on")
                && !by.subject().isPerson()
                && !NounPhrase.isPronoun(by.subject())
                && !SpeakerMemory.speaks(by.subject());
    }

    /** Whether it is long enough to be said; a part of a sentence on both sides of its verb may be a word. */
    private boolean isLong(Span span) {
        return span.length() >= LEAST
                || span.length() >= LEAST_PART && FiniteVerbs.inClause(span.of(masked))
                || span.length() >= LEAST_PART && opensClause(span.start());
    }

    private boolean opensClause(int at) {
        return at <= sentence.start() + 1 || masked.startsWith("; ", at - 2);
    }

    /** Where the next attribution that stands beside this one, not inside what it reports, begins. */
    private int limit(Attribution by, List<Attribution> later) {
        for (Attribution next : later) {
            boolean inAside = next.words().start() < by.verb().end();
            int start = Math.max(
                    by.verb().end(),
                    inAside ? next.verb().start() : next.words().start());
            boolean separate = isSeparate(by, next, start);
            if (separate) {
                int clause = masked.substring(by.verb().end(), start).lastIndexOf("; ");
                Matcher joint = JOINT.matcher(masked.substring(sentence.start(), start));
                return clause > 0 ? by.verb().end() + clause : joint.find() ? sentence.start() + joint.start() : start;
            }
        }
        return sentence.end();
    }

    private boolean isSeparate(Attribution by, Attribution next, int start) {
        boolean asked = next.side() == Attribution.Side.LEFT
                && next.use(masked) == SpeechVerbs.Use.QUOTE
                && next.words().start() == by.words().end() + 2;
        return !asked
                && (next.side() == Attribution.Side.SHARED
                        || next.isPhrase()
                        || SEPARATE.matcher(masked.substring(sentence.start(), start))
                                .matches());
    }

    /** Whether most of it is not in quotation marks. */
    private boolean isWriters(Span content) {
        int inMarks = quotes.stream()
                .filter(quote -> quote.overlaps(content))
                .mapToInt(quote -> quote.length() + 2)
                .sum();
        int marked = masked.indexOf(Masked.OPAQUE, content.start());
        return inMarks < WHOLLY * content.length()
                || FiniteVerbs.matcher(masked, content).lookingAt()
                || marked > content.start() && FiniteVerbs.in(masked.substring(content.start(), marked));
    }

    private List<Span> contents(Attribution by, int limit) {
        int from = Math.max(by.words().end(), by.verb().end());
        String rest = masked.substring(Math.min(from, limit), limit);
        AfterVerb.Start start = by.isPhrase() ? new AfterVerb.Start(0, false) : AfterVerb.of(rest, by.use(masked));
        Optional<Span> before = before(by);
        if (before.isEmpty()) {
            return after(by, rest, start, from).stream().toList();
        }
        return parted(by, before.get(), rest, start, from, limit);
    }

    /** What is said before the verb, and after it where it goes on. */
    private List<Span> parted(Attribution by, Span before, String rest, AfterVerb.Start start, int from, int limit) {
        boolean ended = !start.that() && hasEnded(rest.substring(start.length()));
        int comma = resumes(by, before, rest);
        if (comma > 0) {
            return around(by, before, from + comma, limit);
        }
        if (PartedSpeech.isParted(by, rest, start) && !(ended && by.side() == Attribution.Side.RIGHT)) {
            return around(by, before, from + start.length(), limit);
        }
        return ended || !goesOn(by, rest, start) ? List.of(before) : behind(by, before, rest, start, from);
    }

    /** Whether what is said may follow the verb: a phrase goes on with a colon, "said the minister" with "that". */
    private static boolean goesOn(Attribution by, String rest, AfterVerb.Start start) {
        return by.isPhrase() ? rest.startsWith(":") : by.side() != Attribution.Side.RIGHT || start.that();
    }

    private List<Span> behind(Attribution by, Span before, String rest, AfterVerb.Start start, int from) {
        return after(by, rest, start, from)
                .or(() -> Optional.of(before)
                        .filter(span -> ADJUNCT.matcher(rest).lookingAt() && FiniteVerbs.inClause(span.of(masked))))
                .stream()
                .toList();
    }

    /** Whether nothing but time and circumstance follows. */
    private static boolean hasEnded(String left) {
        return left.strip().length() < LEAST && !NOUN.matcher(left).lookingAt()
                || TRAILING.matcher(left).matches();
    }

    /**
     * The comma after which a noun phrase that "he told a meeting" parts from its verb goes on; past ", who leads it,"
     * after "says the minister"; -1 where it does not.
     */
    private int resumes(Attribution by, Span before, String rest) {
        if (before.length() >= LONG || FiniteVerbs.inClause(before.of(masked))) {
            return -1;
        }
        Matcher aside = ASIDE.matcher(rest);
        boolean skips = by.side() == Attribution.Side.RIGHT && aside.lookingAt();
        int comma = skips ? aside.end() - 1 : rest.indexOf(", ");
        boolean free = comma > 0 && (skips || !FiniteVerbs.in(rest.substring(0, comma)));
        return free && FiniteVerbs.in(rest.substring(comma)) ? comma : -1;
    }

    private List<Span> around(Attribution by, Span before, int from, int limit) {
        return PartedSpeech.runs(masked, by, before, trimmed(from, cut(from, limit)));
    }

    /** What stands before ", the minister said". */
    private Optional<Span> before(Attribution by) {
        String left = masked.substring(sentence.start(), by.words().start());
        int start = sentence.start() + Math.max(left.lastIndexOf(": "), left.lastIndexOf("; ")) + 1;
        String lead = masked.substring(start, by.words().start());
        boolean free = by.isPhrase() || lead.matches("(?s).*,\uE000?\\s*");
        return by.side() == Attribution.Side.SHARED
                        || by.use(masked) == SpeechVerbs.Use.THAT
                        || !free
                        || APART.matcher(lead).matches()
                        || lead.strip().length() <= LEAST_PART
                        || PRESSED.matcher(lead).matches()
                        || TIMED.matcher(lead).matches()
                ? Optional.empty()
                : trimmed(start, by.words().start());
    }

    /** Whether the words said stand in marks directly before. */
    private boolean closesQuote(Attribution by) {
        return masked.substring(sentence.start(), by.words().start()).matches("(?s).*\uE000[,.!?]?\\s*");
    }

    private Optional<Span> after(Attribution by, String rest, AfterVerb.Start start, int from) {
        Matcher second = SECOND.matcher(rest).region(start.length(), rest.length());
        if (start.that() && second.lookingAt()) {
            return trimmed(from + second.end(), from + rest.length());
        }
        String content = rest.substring(start.length());
        boolean heard = !LISTENED.matcher(by.verb().of(masked)).matches() || start.length() > 0;
        boolean said = by.isPhrase() && !PUBLISHED.matcher(rest).lookingAt()
                || start.that()
                || heard && SaidClause.is(by.use(masked), by.verb().of(masked), content);
        int begin = from + start.length();
        return said && !isInverted(by, rest, start)
                ? trimmed(begin, cut(begin, begin + length(by, content)))
                : Optional.empty();
    }

    /** Whether the words said stand before their verb. */
    private boolean isInverted(Attribution by, String rest, AfterVerb.Start start) {
        return by.side() == Attribution.Side.RIGHT && !BY_THAT.matcher(rest).find()
                || by.side() != Attribution.Side.SHARED && closesQuote(by) && !start.that();
    }

    /** How far what is said may reach: what is denied ends at a colon. */
    private int length(Attribution by, String content) {
        int colon = by.use(masked) == SpeechVerbs.Use.DENY ? content.indexOf(": ") : -1;
        return colon < 0 ? RelativeSpeech.length(masked, sentence, by, content) : colon;
    }

    /** Where the writer's own words go on after what was said. */
    private int cut(int from, int to) {
        Matcher m = BREAK.matcher(masked).region(from, to);
        return m.find() ? m.start() : to;
    }

    private Optional<Span> trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !isWord(masked.charAt(start))) {
            start++;
        }
        while (end > start && !isWord(masked.charAt(end - 1))) {
            end--;
        }
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == Masked.OPAQUE || c == '%' || c == '$' || c == '\u20ac';
    }
}
