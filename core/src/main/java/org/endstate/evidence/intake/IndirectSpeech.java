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
    private static final int LEAST_WORDS = 4;

    /** The share of a clause in marks from which on it is a direct quotation. */
    private static final double WHOLLY = 0.9;

    private static final Pattern SEPARATE = Pattern.compile(
            "(?s).*(?:[,;\uE000\u2014\u2013]|\\bwhile|\\bbut)\\s*(?:(?:and|but|while|though|although|whereas|as|yet) )?");
    private static final Pattern JOINT =
            Pattern.compile("(?:[\\s,;\u2014\u2013]|\\b(?:and|but|while|though|although|whereas|yet))+$");
    private static final Pattern BREAK = Pattern.compile(
            ", (?:but|and|though|while|although)(?: (?:he|she|it|they))? (?:would not|did not|declined|refused|gave no|offered no|denying|rejecting|calling|describing|urging)\\b| but (?:gave|declined|did not|would not|refused|offered)\\b|, (?:according to|in a move|calling|describing|urging|vowing|accusing|referring to|citing|in reference to|quoting|declining|without (?:giving|saying|elaborating|naming|specifying|providing))\\b|, an? \\p{Ll}+ (?:that|which)\\b");
    private static final Pattern OBJECT = Pattern.compile(
            "^(?:of|with|for|on|about|in|at|by|to|during|before|posted|published|released|issued|broadcast|carried|obtained|seen|received|dated|sent|signed|aired|attributed|delivered|responsibility|victory|only|so|as much|nothing|something|goodbye|(?:it|this) (?:\\p{Ll}+ times|again|all|with|in|to|best))\\b(?! (?:the (?:two|one)|(?:\\p{Ll}+ )?(?:is|was|would|had|has|will|remains|remained)))");
    private static final Pattern TRAILING = Pattern.compile(
            "(?s),? ?(?:amid|despite|ahead|following|hours|days|weeks|while|since|until|under|over|about|just|shortly|in|on|at|during|after|before|by|late|early|to|this|last|when|as|with|citing|speaking|through|via|adding|for|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|describing|referring|quoting|without|who|that|which|yesterday|today)\\b.*");

    private static final Pattern BY_THAT =
            Pattern.compile("^,? that (?!\\p{Ll}+ed\\b)(?!(?:" + FiniteVerbs.ANY.pattern() + "))");

    /** What led to the words rather than the words themselves. */
    private static final Pattern PRESSED = Pattern.compile(
            "(?s)(?:When |If )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|Speaking|Responding|Reached|Contacted|Writing|Addressing|Citing|Referring|Replying)\\b.*");

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
            if (!nested && by.use(masked) != SpeechVerbs.Use.QUOTE) {
                contents(by, limit(all.subList(i + 1, all.size()))).stream()
                        .filter(span -> span.length() >= LEAST && isWriters(span))
                        .filter(span ->
                                found.stream().noneMatch(other -> other.span().overlaps(span)))
                        .forEach(span -> found.add(new Content(span, by)));
            }
        }
        return found;
    }

    /** Where the next attribution that stands beside this one, not inside what it reports, begins. */
    private int limit(List<Attribution> later) {
        for (Attribution next : later) {
            int start = next.words().start();
            boolean separate = next.side() == Attribution.Side.SHARED
                    || next.isPhrase()
                    || SEPARATE.matcher(masked.substring(sentence.start(), start))
                            .matches();
            if (separate) {
                Matcher joint = JOINT.matcher(masked.substring(sentence.start(), start));
                return joint.find() ? sentence.start() + joint.start() : start;
            }
        }
        return sentence.end();
    }

    /** Whether most of it is not in quotation marks. */
    private boolean isWriters(Span content) {
        int inMarks = quotes.stream()
                .filter(quote -> quote.overlaps(content))
                .mapToInt(quote -> quote.length() + 2)
                .sum();
        return inMarks < WHOLLY * content.length();
    }

    private List<Span> contents(Attribution by, int limit) {
        int from = Math.max(by.words().end(), by.verb().end());
        String rest = masked.substring(Math.min(from, limit), limit);
        AfterVerb.Start start = by.isPhrase() ? new AfterVerb.Start(0, false) : AfterVerb.of(rest, by.use(masked));
        Optional<Span> before = before(by);
        if (before.isEmpty()) {
            return after(by, rest, start, from).stream().toList();
        }
        String left = rest.substring(start.length());
        boolean ended = !start.that()
                && (left.strip().length() < LEAST || TRAILING.matcher(left).matches());
        if (ended || by.side() == Attribution.Side.RIGHT && !start.that()) {
            return before.stream().toList();
        }
        if (rest.startsWith(",") && !start.that()) {
            return around(before.get(), from, limit);
        }
        return after(by, rest, start, from).stream().toList();
    }

    /** What stands before ", the minister said". */
    private Optional<Span> before(Attribution by) {
        int start = sentence.start()
                + masked.substring(sentence.start(), by.words().start()).lastIndexOf(": ")
                + 1;
        String lead = masked.substring(start, by.words().start());
        boolean free = by.isPhrase() || lead.stripTrailing().endsWith(",");
        return by.side() == Attribution.Side.SHARED
                        || !free
                        || lead.indexOf(Masked.OPAQUE) >= 0
                        || lead.strip().length() < LEAST
                        || PRESSED.matcher(lead).matches()
                ? Optional.empty()
                : trimmed(start, by.words().start());
    }

    /** Whether the words said stand in marks directly before. */
    private boolean closesQuote(Attribution by) {
        return masked.substring(sentence.start(), by.words().start()).matches("(?s).*\uE000[,.!?]?\\s*");
    }

    /** Both runs of a sentence that "he said" interrupts; a short one alone says nothing. */
    private List<Span> around(Span before, int from, int limit) {
        List<Span> runs = new ArrayList<>();
        Optional<Span> after = trimmed(from, cut(from, limit));
        String first = before.of(masked);
        if (first.split("\\s+").length >= LEAST_WORDS && FiniteVerbs.in(first) && !first.endsWith(" that")) {
            runs.add(before);
        }
        after.filter(run -> !run.of(masked).matches("(?s)(?:and|but|or|though)\\b.*"))
                .ifPresent(runs::add);
        return runs;
    }

    private Optional<Span> after(Attribution by, String rest, AfterVerb.Start start, int from) {
        String content = rest.substring(start.length());
        boolean said = by.isPhrase() || start.that() || isClause(by.use(masked), content);
        boolean inverted =
                by.side() == Attribution.Side.RIGHT && !BY_THAT.matcher(rest).find()
                        || by.side() != Attribution.Side.SHARED && closesQuote(by) && !start.that();
        return said && !inverted
                ? trimmed(from + start.length(), cut(from + start.length(), from + rest.length()))
                : Optional.empty();
    }

    /** Whether words without "that" before them are a clause rather than an object. */
    private static boolean isClause(SpeechVerbs.Use use, String content) {
        boolean clause = switch (use) {
            case SAY -> !content.stripLeading().startsWith(",") || FiniteVerbs.inClause(content);
            case TELL, REPORT ->
                FiniteVerbs.inClause(content.replaceFirst("^[\\s,]+", "").split(", | (?:which|who|that|while) ")[0]);
            case DENY, QUOTE -> false;
        };
        return clause && !OBJECT.matcher(content.strip()).find();
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
