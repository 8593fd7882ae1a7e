package org.endstate.evidence.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a sentence reports somebody as saying without quotation marks. */
final class IndirectSpeech {

    private static final Pattern HEAD = Pattern.compile(
            "^(?:,? ?(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:night|evening|morning|afternoon))?|yesterday|today|late|in (?:a|an|the|remarks|comments|his|her|its)[^,:]{0,60}?(?:statement|letter|interview|briefing|speech|report|post|message|address|note|reply|conference|communiqu\u00e9|email|notice|session|hearing|broadcast|call)(?: (?:on|to|with) [^,]{2,30}?)?|at (?:a|an|the) [^,]{3,40}?(?:conference|briefing|ceremony|meeting)|(?:(?:local|foreign|the|a) )?(?:reporters|journalists)|(?:the |this )?(?:news )?agency|[^,]{2,30}? by (?:phone|telephone)|state (?:television|media|radio)|parliament|lawmakers|the (?:council|paper|broadcaster|newspaper|crowd|BBC)),?)*[,:]? ?(?:that )?\\s*");
    private static final Pattern OBJECT =
            Pattern.compile("^(?:of|with|for|on|about|in|at|by|to|responsibility|victory)\\b");
    private static final Pattern LISTENER = Pattern.compile(
            " (?:(?:me|us|him|her|them|you|reporters|journalists|lawmakers|parliament)\\b,? ?(?:(?:on \\p{L}+day|in writing|when asked|yesterday),? )?(?:that )?|(?:an?|the|this|local|our) (?:\\p{L}+ ){0,2}?(?:briefing|conference|meeting|rally|hearing|session|crowd|forum|reporters|journalists|newspaper|agency|paper|council|treasurer)(?: on \\p{L}+day| yesterday)?[,.]? ?(?:that )?|(?:[\\p{L}\\p{M}'’.-]+ ){1,8}?that |(?:[Tt]he )?\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)*[.,]? ?)|^XX(?:[\\p{L}\\p{M}'\u2019.-]+ ){1,8}?that ");
    private static final Pattern ASIDE = Pattern.compile("^, \\p{Ll}{2,}ing\\b(?<!saying|adding)");
    private static final Pattern LISTENED =
            Pattern.compile("tells?|told|assure[sd]|inform(?:s|ed)|warn(?:s|ed)|remind(?:s|ed)");
    private static final Pattern TAIL = Pattern.compile(",\\s*$");

    /** The share of a clause in marks from which on it is a direct quotation. */
    private static final double WHOLLY = 0.9;

    private static final Pattern PLAIN = Pattern.compile(
            "say|said|says|told|tells?|adds|added|insist(?:s|ed)?|argue(?:s|d)?|warn(?:s|ed)|claim(?:s|ed)|state[sd]|maintain(?:s|ed)|reckon(?:s|ed)");
    private static final Pattern CIRCUMSTANCE =
            Pattern.compile("^,? (?:in|on|at|to|with|by|during|after|through|via)\\b[^.;:]{2,90}?,? that ");

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

    /** The content of the first attribution that has one. */
    Optional<Content> find(List<Attribution> attributions) {
        for (Attribution by : attributions) {
            Optional<Span> content =
                    content(by).filter(span -> span.length() >= 12).filter(this::isWriters);
            if (content.isPresent()) {
                return content.map(span -> new Content(span, by));
            }
        }
        return Optional.empty();
    }

    /** Whether most of it is not in quotation marks. */
    private boolean isWriters(Span content) {
        int inMarks = quotes.stream()
                .filter(quote -> quote.overlaps(content))
                .mapToInt(Span::length)
                .sum();
        return inMarks < WHOLLY * content.length();
    }

    private Optional<Span> content(Attribution by) {
        boolean according = SpeechVerbs.ACCORDING.matcher(by.verb().of(masked)).matches();
        boolean clausal = according
                || SpeechVerbs.PARTICIPLE.matcher(by.verb().of(masked)).matches()
                || SpeechVerbs.CLAUSAL.matcher(by.verb().of(masked)).matches();
        if (!clausal) {
            return Optional.empty();
        }
        Optional<Span> before = before(by);
        return before.isPresent() && (according || by.inverted() || endsSoon(by)) ? before : after(by, according);
    }

    /** What stands before ", the minister said". */
    private Optional<Span> before(Attribution by) {
        String lead = masked.substring(sentence.start(), by.words().start());
        boolean according = SpeechVerbs.ACCORDING.matcher(by.verb().of(masked)).matches();
        if (lead.strip().length() < 12
                || lead.indexOf(Masked.OPAQUE) >= 0
                || !according && !TAIL.matcher(lead).find()) {
            return Optional.empty();
        }
        return span(sentence.start(), by.words().start());
    }

    private boolean endsSoon(Attribution by) {
        String rest = masked.substring(by.verb().end(), sentence.end());
        Matcher head = HEAD.matcher(rest);
        int skipped = head.find() ? head.end() : 0;
        String left = rest.substring(Math.max(skipped, listener(by, rest)));
        return left.length() < 12
                || left.matches(
                        "(?s),? ?(?:in|on|at|during|after|before|by|late|early|to|this|last|when|as)\\b.{0,70}");
    }

    private Optional<Span> after(Attribution by, boolean according) {
        int from = Math.max(by.words().end(), by.verb().end());
        String rest = masked.substring(from, sentence.end());
        int skipped = skipped(by, rest);
        return according || isReported(by, rest, skipped) ? span(from + skipped, sentence.end()) : Optional.empty();
    }

    /** How many characters after the verb say when, where and to whom. */
    private int skipped(Attribution by, String rest) {
        Matcher head = HEAD.matcher(rest);
        int skipped = Math.max(head.find() ? head.end() : 0, listener(by, rest));
        Matcher circumstance = CIRCUMSTANCE.matcher(rest);
        return circumstance.find() && !rest.substring(0, skipped).contains("that ")
                ? Math.max(skipped, circumstance.end())
                : skipped;
    }

    private boolean isReported(Attribution by, String rest, int skipped) {
        String content = rest.substring(skipped);
        String verb = by.verb().of(masked);
        boolean clause = PLAIN.matcher(verb).matches()
                || isClause(
                        content, rest, skipped, SpeechVerbs.DENIAL.matcher(verb).matches());
        boolean elsewhere =
                ASIDE.matcher(rest).find() || OBJECT.matcher(content).find();
        return clause && !elsewhere && (!by.inverted() || rest.contains(" that "));
    }

    /** How many characters after the verb name whom it was said to. */
    private int listener(Attribution by, String rest) {
        Matcher listener = LISTENER.matcher(rest);
        return LISTENED.matcher(by.verb().of(masked)).matches() && listener.lookingAt() ? listener.end() : 0;
    }

    /** Whether words are a clause: a verb stands in them, and after a denial "that" before them. */
    private static boolean isClause(String content, String rest, int skipped, boolean denial) {
        boolean that = rest.substring(0, skipped).contains("that ");
        return that
                || !denial
                        && Attribution.FINITE
                                .matcher(content.split(",? which ")[0])
                                .find();
    }

    private Optional<Span> span(int from, int to) {
        int start = from;
        int end = to;
        while (start < end
                && !Character.isLetterOrDigit(masked.charAt(start))
                && masked.charAt(start) != Masked.OPAQUE) {
            start++;
        }
        while (end > start
                && !Character.isLetterOrDigit(masked.charAt(end - 1))
                && masked.charAt(end - 1) != Masked.OPAQUE) {
            end--;
        }
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
