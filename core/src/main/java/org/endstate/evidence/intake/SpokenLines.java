package org.endstate.evidence.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of a transcript or interview: {@code NAME: words}, and the paragraphs that go on without a name. */
final class SpokenLines {

    /** Fewer words are a stage direction or a heading. */
    private static final int LEAST_WORDS = 5;

    private final String masked;
    private final List<Span> quoted;
    private final Transcript transcript;
    private final SpeakerMemory memory;
    private final Map<String, Speaker> voices = new TreeMap<>();
    private Optional<Speaker> speaking = Optional.empty();

    SpokenLines(String masked, List<Span> quoted, Transcript transcript, SpeakerMemory memory) {
        this.masked = masked;
        this.quoted = quoted;
        this.transcript = transcript;
        this.memory = memory;
    }

    /** What is said in a paragraph that is such a line; empty where it is none. */
    Optional<Quotation> read(Span paragraph) {
        Optional<Transcript.Line> line = transcript.line(paragraph);
        speaking = line.map(this::voice).or(() -> speaking.filter(speaker -> goesOn(paragraph)));
        return speaking.map(speaker -> {
            Span words = line.map(Transcript.Line::words).orElse(paragraph);
            Sentences.of(masked, words)
                    .forEach(sentence -> Mentions.names(sentence.of(masked)).forEach(memory::keep));
            boolean asks = words.of(masked).endsWith("?");
            if (speaker.shown().length() > 1 && !asks) {
                memory.keep(speaker);
            }
            return new Quotation(words, Quotation.Kind.DIRECT, speaker, paragraph, false);
        });
    }

    /** Who is behind a label; behind "A" of questions and answers the person named last. */
    private Speaker voice(Transcript.Line line) {
        Speaker label = line.speaker();
        return voices.computeIfAbsent(
                label.shown(),
                name -> name.matches("A|Answer")
                        ? memory.person().orElse(label)
                        : introduced(name).or(() -> memory.meant(label)).orElse(label));
    }

    /** Whom the text has introduced by the role on a label: "our correspondent Lena Orth". */
    private Optional<Speaker> introduced(String label) {
        String role = label.toLowerCase(Locale.ROOT);
        return SpeakerMemory.isRole(role)
                ? memory.meant(new Speaker("", role)).filter(Speaker::isPerson)
                : Optional.empty();
    }

    private boolean goesOn(Span paragraph) {
        return transcript.isOfficial()
                && paragraph.length() <= Sentences.LONGEST
                && paragraph.of(masked).split("\\s+").length >= LEAST_WORDS
                && quoted.stream().noneMatch(paragraph::overlaps)
                && Attribution.listOf(masked, paragraph).isEmpty();
    }
}
