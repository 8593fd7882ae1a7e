package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a sentence is about, where it has no verb of speech. */
final class Mentions {

    /** Verbs to try before a sentence is given up. */
    private static final int TRIES = 8;

    private static final Pattern PRESENT = Pattern.compile(
            "^(?:The|A|An|His|Her|Their|My|Our) (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]*[\\p{L}&&[^s]](?:, [^,]{1,60},)?\\s(?=\\p{Ll}{3,}s\\b)|^\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)+(?:, [^,]{1,60},)?\\s(?=\\p{Ll}{3,}s\\b)");
    private static final String NAME = "\\p{Lu}\\p{Ll}+(?: (?:al-|bin |de )?\\p{Lu}[\\p{L}-]+)+";
    private static final String RANK =
            "(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Capt|Maj|Lt|Sgt|General|Colonel|Major|Captain|Admiral|Commander|Brigadier|Lieutenant|Sergeant|President|Minister|Ambassador|Professor|Sheikh|Judge|Mayor|Governor|Inspector|Commissioner)";
    private static final Pattern FULL =
            Pattern.compile("\\b((?:\\p{Ll}+ )?\\p{Ll}{3,} |\\p{Lu}\\p{Ll}+\\. |" + RANK + " )(" + NAME + ")");
    private static final Pattern FOR = Pattern.compile(
            "^(?:For|To|Like|Unlike|Pressed by|Asked by|Flanked by|Next to|Beside) ((?:\\p{Lu}\\p{Ll}+\\. )?" + NAME
                    + "(?:, (?:an?|the|its|his|her|their) [^,]{3,80}(?=,))?)");

    /** A body by the name it has or gives itself. */
    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:calls? itself|calling itself|known as|called) (?:the )?(\\p{Lu}\\p{Ll}+(?: (?:(?:of|the|for) )*\\p{Lu}\\p{Ll}+)+)");

    /** Somebody out of several, of whom the text goes on to say nothing. */
    private static final Pattern OTHER = Pattern.compile("(?i)(?:one|another)\\b");

    /** What only persons do: whoever does it may be "he" after it, whatever they are called. */
    private static final Set<String> HUMAN = WordSet.of(
            "visited thanked met smiled laughed nodded shrugged shook wept apologised apologized declined refused"
                    + " spoke welcomed greeted addressed attended inspected toured chaired briefed praised resigned");

    private Mentions() {}

    /** Whom the clauses of a sentence are about, the first one last. */
    static List<Speaker> all(String masked, Span sentence) {
        Matcher verb = FiniteVerbs.matcher(masked, sentence);
        List<Speaker> all = new ArrayList<>();
        for (int i = 0; i < TRIES && verb.find(); i++) {
            String act = verb.group();
            Subject.left(masked, sentence, verb.start())
                    .filter(who -> !OTHER.matcher(who.words().of(masked)).lookingAt())
                    .map(Subject::who)
                    .filter(who -> who.isPerson() || SpeakerMemory.speaks(who) || HUMAN.contains(act))
                    .ifPresent(who -> all.addFirst(who));
        }
        all.sort(Comparator.comparing(Speaker::isPerson));
        if (all.isEmpty()) {
            present(masked, sentence)
                    .filter(who -> who.isPerson() || SpeakerMemory.speaks(who))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** The subject of the main clause of a sentence that a participle opens. */
    static Optional<Speaker> afterComma(String masked, Span sentence) {
        Matcher verb = FiniteVerbs.matcher(masked, sentence);
        while (verb.find()) {
            Optional<Subject> who = Subject.left(masked, sentence, verb.start())
                    .filter(one -> masked.startsWith(", ", one.words().start() - 2));
            if (who.isPresent()) {
                return who.map(Subject::who);
            }
        }
        return Optional.empty();
    }

    /** The subject of the first verb that has one. */
    static Optional<Speaker> subject(String masked, Span sentence) {
        Matcher verb = FiniteVerbs.matcher(masked, sentence);
        for (int i = 0; i < TRIES && verb.find(); i++) {
            Optional<Speaker> who = Subject.left(masked, sentence, verb.start()).map(Subject::who);
            if (who.isPresent()) {
                return who;
            }
        }
        return present(masked, sentence);
    }

    /** The subject of a verb in the present tense, told by its ending after a noun in the singular. */
    private static Optional<Speaker> present(String masked, Span sentence) {
        Matcher m = PRESENT.matcher(sentence.of(masked));
        return m.find() ? NounPhrase.read(m.group()) : Optional.empty();
    }

    /** A body that a sentence gives its name. */
    static Optional<Speaker> called(String sentence) {
        Matcher called = CALLED.matcher(sentence);
        return called.find() ? Optional.of(new Speaker("", called.group(1))) : Optional.empty();
    }

    /** Persons whom a sentence names besides its subject: in full, or set at its head. */
    static List<Speaker> names(String sentence) {
        Matcher opening = FOR.matcher(sentence);
        if (opening.find()) {
            return NounPhrase.read(opening.group(1)).stream().toList();
        }
        return FULL.matcher(sentence)
                .results()
                .filter(m -> m.group(1).endsWith(". ")
                        || Character.isUpperCase(m.group(1).charAt(0))
                        || SpeakerMemory.isRole(m.group(1).strip())
                        || sentence.startsWith(", who ", m.end()))
                .flatMap(m -> NounPhrase.read(m.group(2)).stream()
                        .map(who -> who.office().isEmpty()
                                ? new Speaker(who.name(), m.group(1).strip())
                                : who))
                .toList();
    }
}
