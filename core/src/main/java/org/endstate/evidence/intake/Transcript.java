package org.endstate.evidence.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that sets out who says what as lines {@code NAME: words}. A label counts where it is in capitals, where it
 * comes twice, or where another label does.
 */
final class Transcript {

    private static final Pattern LABEL =
            Pattern.compile("([\\p{Lu}\\u0621-\\u064A][\\p{L}'\u2019. -]{0,40}?): (?=\\S)");
    private static final Pattern LETTER = Pattern.compile(
            "(?iu)(?:To|From|Re|Subject|Date|Cc|Note|Sources?|Correction|Update|Contact|Photo|Tel|Ref|Transcript|Read (?:more|also|next|on)|Also read|See also|Watch|Analysis|Opinion|Claim|Verdict|Conclusion|Facts?|The facts|Our verdict|Rating|Headline|Explainer|Live|Breaking|Exclusive|Updated|Background|Summary|Related"
                    + "|(?:\u0623\u0648\u0644|\u062b\u0627\u0646\u064a|\u062b\u0627\u0644\u062b|\u0631\u0627\u0628\u0639|\u062e\u0627\u0645\u0633|\u0633\u0627\u062f\u0633|\u0633\u0627\u0628\u0639|\u062b\u0627\u0645\u0646|\u062a\u0627\u0633\u0639|\u0639\u0627\u0634\u0631|\u0623\u062e\u064a\u0631|\u062e\u062a\u0627\u0645)\u064b?\u0627\u064b?)");

    private static final int LEAST_LINES = 4;

    private final String text;
    private final Map<String, Integer> labels;

    private Transcript(String text, Map<String, Integer> labels) {
        this.text = text;
        this.labels = labels;
    }

    /** Who speaks in a paragraph, and the words. */
    record Line(Speaker speaker, Span words) {}

    static Transcript of(String text) {
        Map<String, Integer> labels = new TreeMap<>();
        for (Span paragraph : Sentences.paragraphs(text)) {
            Matcher m = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
            if (m.lookingAt() && !LETTER.matcher(m.group(1)).matches()) {
                labels.merge(m.group(1), 1, Integer::sum);
            }
        }
        return new Transcript(text, labels);
    }

    /** Whether most of the text is such lines with names in capitals, so that paragraphs between them go on. */
    boolean isOfficial() {
        int lines = labels.values().stream().mapToInt(Integer::intValue).sum();
        return lines >= LEAST_LINES
                && 3 * lines >= 2 * Sentences.paragraphs(text).size()
                && labels.keySet().stream().allMatch(label -> label.equals(label.toUpperCase(Locale.ROOT)));
    }

    /** The line a paragraph is; empty where it is none. */
    Optional<Line> line(Span paragraph) {
        Matcher m = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
        if (!m.lookingAt()
                || !labels.containsKey(m.group(1))
                || FiniteVerbs.in(m.group(1))
                || m.end() >= paragraph.end()
                || "\u201c\"\u00ab\u2018".indexOf(text.charAt(m.end())) >= 0) {
            return Optional.empty();
        }
        return counts(m.group(1), paragraph)
                ? Optional.of(new Line(speaker(m.group(1)), new Span(m.end(), paragraph.end())))
                : Optional.empty();
    }

    /** Whether a label is in capitals, or another comes twice; one that stands alone at the head is a dateline. */
    private boolean counts(String label, Span paragraph) {
        boolean capitals =
                label.equals(label.toUpperCase(Locale.ROOT)) && !label.equals(label.toLowerCase(Locale.ROOT));
        boolean several = labels.values().stream().anyMatch(count -> count > 1);
        boolean dateline = labels.size() == 1 && Sentences.paragraphs(text).indexOf(paragraph) < 2;
        return several || capitals && !dateline;
    }

    private static Speaker speaker(String label) {
        boolean shouted = label.length() > 1
                && label.equals(label.toUpperCase(Locale.ROOT))
                && !label.equals(label.toLowerCase(Locale.ROOT));
        String words = shouted
                ? Arrays.stream(label.split(" "))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "))
                : label;
        return NounPhrase.read(words).orElse(new Speaker("", words));
    }
}
