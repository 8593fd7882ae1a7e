package org.endstate.evidence.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verbs by which texts report speech: a closed class of lemmas with their forms, and how each is used. */
final class SpeechVerbs {

    /** What stands after a verb of speech. */
    enum Use {
        /** A clause, with or without "that". */
        SAY,
        /** A listener, then a clause. */
        TELL,
        /** A clause, which "that" or a verb in it tells from an object. */
        REPORT,
        /** A clause after "that", which is said not to hold. */
        DENY,
        /** A clause after "that" alone. */
        THAT,
        /** Words in quotation marks. */
        QUOTE
    }

    private static final String SAY = "say add insist argue state maintain reckon";
    private static final String TELL = "tell inform assure remind warn advise notify reassure";
    private static final String REPORT =
            "announce claim confirm allege explain reply note acknowledge admit concede declare stress emphasise emphasize reiterate"
                    + " repeat recall remark respond reveal suggest write tweet post testify vow pledge promise estimate report"
                    + " predict complain contend counter assert affirm caution conclude observe comment disclose quip shout"
                    + " answer indicate hint clarify underline underscore lament protest recount continue joke find convey opine"
                    + " retort boast signal specify forecast attest calculate reaffirm proclaim highlight speculate surmise elaborate enthuse";
    private static final String DENY = "deny reject dismiss dispute refute";
    private static final String QUOTE =
            "ask call describe label term brand accuse condemn hail praise blame urge criticise criticize denounce"
                    + " characterise characterize welcome refer speak invite deplore read thank exclaim muse sigh laugh"
                    + " grumble interject scream chant begin wonder plead whisper mutter murmur cry snap fume";
    private static final String THAT = "demand request recommend propose stipulate regret";

    /** Also nouns in these forms: only their past tense reports speech by itself. */
    private static final String NOUNS =
            "claim state note report estimate promise pledge vow answer comment post remark protest demand call label term"
                    + " brand blame praise request signal forecast find reply counter caution question hint boast chant laugh sigh begin read";

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("say", "said"),
            Map.entry("tell", "told"),
            Map.entry("write", "wrote"),
            Map.entry("find", "found"),
            Map.entry("speak", "spoke"),
            Map.entry("read", "read"),
            Map.entry("begin", "began"),
            Map.entry("admit", "admitted"),
            Map.entry("quip", "quipped"),
            Map.entry("regret", "regretted"),
            Map.entry("snap", "snapped"),
            Map.entry("forecast", "forecast"));

    private static final Map<String, Use> PHRASES = Map.ofEntries(
            Map.entry("pointed out", Use.REPORT),
            Map.entry("points out", Use.REPORT),
            Map.entry("pointing out", Use.REPORT),
            Map.entry("made clear", Use.REPORT),
            Map.entry("makes clear", Use.REPORT),
            Map.entry("making clear", Use.REPORT),
            Map.entry("was adamant", Use.REPORT),
            Map.entry("is adamant", Use.REPORT),
            Map.entry("voiced confidence", Use.THAT),
            Map.entry("voices confidence", Use.THAT),
            Map.entry("expressed confidence", Use.THAT),
            Map.entry("expressed regret", Use.THAT),
            Map.entry("expressed concern", Use.THAT),
            Map.entry("went on", Use.REPORT),
            Map.entry("goes on", Use.REPORT),
            Map.entry("put it", Use.QUOTE),
            Map.entry("puts it", Use.QUOTE),
            Map.entry("shot back", Use.QUOTE),
            Map.entry("ruled out", Use.DENY));

    private static final Map<String, Use> FORMS = forms();

    private static final String QUOTED = "(?:was|were|is|been) quoted(?: by [^,]{3,40}| in [^,]{3,40})? as saying";

    /** Any form of any of them. */
    static final Pattern ANY = Pattern.compile(
            "\\b(?:" + QUOTED + "|"
                    + FORMS.keySet().stream()
                            .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                            .collect(Collectors.joining("|"))
                    + ")\\b(?!-)|(?<=[a-z]s |\\b(?:some|many|few|who|they|people|police) )(?:" + NOUNS.replace(' ', '|')
                    + ")(?= that\\b)",
            Pattern.CASE_INSENSITIVE);

    private SpeechVerbs() {}

    /** How a form that {@link #ANY} matches is used. */
    static Use use(String form) {
        return Optional.ofNullable(FORMS.get(form.toLowerCase(Locale.ROOT))).orElse(Use.SAY);
    }

    static boolean isParticiple(String form) {
        return form.split(" ")[0].endsWith("ing");
    }

    private static Map<String, Use> forms() {
        Map<String, Use> forms = new TreeMap<>(PHRASES);
        put(forms, SAY, Use.SAY);
        put(forms, TELL, Use.TELL);
        put(forms, REPORT, Use.REPORT);
        put(forms, DENY, Use.DENY);
        put(forms, THAT, Use.THAT);
        put(forms, QUOTE, Use.QUOTE);
        return forms;
    }

    private static void put(Map<String, Use> forms, String lemmas, Use use) {
        Stream.of(lemmas.split(" ")).flatMap(SpeechVerbs::inflected).forEach(form -> forms.put(form, use));
    }

    private static Stream<String> inflected(String lemma) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        boolean y = lemma.matches(".*[^aeou]y");
        String past = y ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + "ed";
        String third = y
                ? lemma.substring(0, lemma.length() - 1) + "ies"
                : lemma.matches(".*(?:ss|sh|ch)") ? lemma + "es" : lemma + "s";
        Stream<String> always = Stream.of(IRREGULAR.getOrDefault(lemma, past), doubled(stem) + "ing", third);
        boolean noun = WordSet.of(NOUNS).contains(lemma);
        return noun ? always : Stream.concat(always, Stream.of(lemma));
    }

    private static String doubled(String stem) {
        return stem.equals("admit")
                        || stem.equals("quip")
                        || stem.equals("snap")
                        || stem.equals("begin")
                        || stem.equals("regret")
                ? stem + stem.charAt(stem.length() - 1)
                : stem;
    }
}
