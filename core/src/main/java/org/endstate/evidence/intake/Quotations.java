package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who is quoted with what. A quotation in marks goes to the verb of speech beside it, or, without one, to whom
 * its paragraph or the one before has speaking; words in marks that no one speaks (titles, scare quotes) are left
 * alone. A sentence without marks is indirect speech where a verb of speech has a clause as its object.
 */
final class Quotations {

    private final String text;
    private final List<Span> quoted;
    private final String masked;
    private final SpeakerMemory memory;
    private final List<Quotation> found = new ArrayList<>();
    private final SpokenLines lines;
    private Optional<Quotation> previous = Optional.empty();

    private Quotations(String text) {
        this.text = text;
        this.quoted = QuoteMarks.find(text);
        this.masked = Masked.of(text, quoted);
        this.memory = new SpeakerMemory(text);
        this.lines = new SpokenLines(masked, quoted, Transcript.of(text), memory);
    }

    /** Every quotation of an English text, in its order. */
    static List<Quotation> find(String text) {
        Quotations quotations = new Quotations(text);
        for (Span paragraph : Sentences.paragraphs(text)) {
            quotations.read(paragraph);
        }
        quotations.found.sort(Comparator.comparing(Quotation::span));
        return quotations.found;
    }

    private void read(Span paragraph) {
        Optional<Quotation> line = lines.read(paragraph);
        if (line.isPresent()) {
            answers(line.get());
            return;
        }
        Optional<Quotation> heading = Headlines.find(text, masked, paragraph);
        if (heading.isPresent()) {
            found.add(heading.get());
            return;
        }
        List<Span> waiting = new ArrayList<>();
        boolean first = true;
        for (Span sentence : Sentences.of(masked, Sentences.withoutDateline(masked, paragraph))) {
            List<Span> inside = quoted.stream().filter(sentence::contains).toList();
            List<Attribution> attributions = Attribution.listOf(masked, sentence);
            if (attributions.isEmpty()) {
                Mentions.names(sentence.of(masked)).forEach(memory::keep);
                Mentions.all(masked, sentence).forEach(memory::mention);
            }
            Mentions.called(sentence.of(masked)).ifPresent(memory::keep);
            attributions.forEach(by -> clauseBefore(sentence, by));
            Optional<Attribution> spelled =
                    attributions.stream().filter(this::isSpelled).findFirst();
            if (spelled.isPresent() && inside.isEmpty()) {
                take(new Span(spelled.get().verb().end() + 2, paragraph.end()), spelled.get());
                return;
            }
            if (inside.isEmpty()) {
                indirect(sentence, attributions);
            } else {
                direct(sentence, inside, attributions, first, waiting);
            }
            first = false;
        }
        waiting.forEach(quote -> previous.ifPresent(last -> keep(quote, last.speaker(), last.from(), false)));
    }

    /** Adds a line; who asks in it does not give the answer. */
    private void answers(Quotation line) {
        found.add(line);
        previous = line.span().of(text).endsWith("?") ? previous : Optional.of(line);
    }

    /** Whether words said follow a colon without marks: they run to the end of the paragraph. */
    private boolean isSpelled(Attribution by) {
        int end = by.verb().end();
        return by.side() == Attribution.Side.LEFT
                && masked.startsWith(": ", end)
                && end + 2 < masked.length()
                && Character.isUpperCase(masked.charAt(end + 2));
    }

    /** Keeps whom the clause before another is about: "it warned" after it means them. */
    private void clauseBefore(Span sentence, Attribution by) {
        String lead = masked.substring(sentence.start(), by.words().start());
        int joint = Stream.of("; ", ": ", ", and ", ", but ")
                .mapToInt(lead::lastIndexOf)
                .max()
                .orElse(-1);
        boolean pronoun = NounPhrase.isPronoun(by.subject());
        boolean first = pronoun && memory.meant(by.subject()).isEmpty();
        if (pronoun && (joint > 0 || first && !lead.isBlank())) {
            int end = joint > 0 ? joint : lead.length();
            Mentions.all(masked, new Span(sentence.start(), sentence.start() + end))
                    .forEach(memory::mention);
        }
    }

    private void direct(
            Span sentence, List<Span> inside, List<Attribution> attributions, boolean first, List<Span> waiting) {
        int before = found.size();
        List<IndirectSpeech.Content> contents = new IndirectSpeech(masked, sentence, inside).find(attributions);
        for (Span quote : inside) {
            if (contents.stream().anyMatch(content -> content.span().overlaps(quote))) {
                continue;
            }
            Optional<Attribution> nearest = NearestVerb.of(masked, quote, attributions);
            if (nearest.isPresent()) {
                if (isSpoken(quote, inside, nearest.get())) {
                    take(quote, nearest.get());
                }
            } else if (Speech.isSentence(text, quote) && attributions.isEmpty()) {
                alone(sentence, quote, first, waiting);
            }
        }
        contents.forEach(one -> take(one.span(), one.by(), Quotation.Kind.INDIRECT));
        if (found.size() == before) {
            attributions.forEach(one -> memory.resolve(one.subject()));
        }
        if (!attributions.isEmpty()) {
            waiting.forEach(quote -> previous.ifPresent(last -> keep(quote, last.speaker(), last.from(), false)));
            waiting.clear();
        }
    }

    private boolean isSpoken(Span quote, List<Span> inside, Attribution by) {
        return (Speech.isSpoken(text, quote) || isSecondHalf(quote, inside, by)) && !isAside(quote, by);
    }

    /** Whether the words said go on after their speaker, however few are left: "…," she said, "you pack." */
    private boolean isSecondHalf(Span quote, List<Span> inside, Attribution by) {
        boolean after = by.words().end() <= quote.start()
                && masked.substring(by.words().end(), quote.start()).matches(",\\s\uE000");
        return after
                && inside.stream()
                        .anyMatch(other -> other.end() < by.words().start()
                                && masked.charAt(other.end() - 1) == ','
                                && masked.substring(other.end(), by.words().start())
                                        .matches("\uE000\\s"));
    }

    /** Whether a part of a sentence stands in a relative clause of whom somebody thanks, calls or accuses. */
    private boolean isAside(Span quote, Attribution by) {
        return by.use(masked) == SpeechVerbs.Use.QUOTE
                && by.verb().end() < quote.start()
                && !Speech.isSentence(text, quote)
                && masked.substring(by.verb().end(), quote.start()).matches("(?s).*, (?:who|which|whose)\\b.*");
    }

    /** A quotation without a verb: goes on from the sentence before, belongs to the sentence's subject, or waits. */
    private void alone(Span sentence, Span quote, boolean first, List<Span> waiting) {
        Span lead = new Span(sentence.start(), Math.max(sentence.start() + 1, quote.start() - 1));
        Optional<Speaker> subject = lead.of(masked).strip().endsWith(":")
                        || lead.of(masked).strip().endsWith(",")
                ? Mentions.subject(masked, lead).flatMap(Quotations::answering).flatMap(memory::resolve)
                : Optional.empty();
        if (subject.isPresent()) {
            keep(quote, subject.get(), lead, false);
        } else if (first && !continues(quote)) {
            waiting.add(quote);
        } else {
            memory.last()
                    .ifPresent(speaker ->
                            keep(quote, speaker, previous.map(Quotation::from).orElse(quote), false));
        }
    }

    /** Who answers: "the elder" of "the elder's answer was short"; empty for what does not speak. */
    private static Optional<Speaker> answering(Speaker who) {
        String owner = who.office()
                .replaceFirst(
                        "['\u2019]s? (?:\\p{Ll}+ )?(?:answer|reply|response|message|verdict|advice|view|question|words?)$",
                        "");
        boolean speaks = who.isPerson() || NounPhrase.isPronoun(who) || SpeakerMemory.speaks(who);
        return owner.equals(who.office()) ? Optional.of(who).filter(one -> speaks) : NounPhrase.read(owner);
    }

    /** Whether the marks of the paragraph before were left open for this one. */
    private boolean continues(Span quote) {
        return quoted.stream()
                .anyMatch(other -> other.end() < quote.start()
                        && text.substring(other.end(), quote.start() - 1).isBlank());
    }

    private void indirect(Span sentence, List<Attribution> attributions) {
        List<IndirectSpeech.Content> contents = new IndirectSpeech(masked, sentence, List.of()).find(attributions);
        contents.forEach(content -> take(content.span(), content.by(), Quotation.Kind.INDIRECT));
        if (contents.isEmpty()) {
            attributions.stream()
                    .filter(one -> !isReporter(one.subject()))
                    .forEach(one -> memory.resolve(one.subject()));
        }
    }

    private void take(Span span, Attribution by) {
        take(span, by, Quotation.Kind.DIRECT);
    }

    private void take(Span span, Attribution by, Quotation.Kind kind) {
        Speaker speaker = (isReporter(by.subject()) ? memory.meant(by.subject()) : memory.resolve(by.subject()))
                .orElse(Speaker.UNKNOWN);
        boolean denial = by.use(masked) == SpeechVerbs.Use.DENY;
        if (speaker.isKnown()) {
            add(new Quotation(trimmed(span), kind, speaker, by.words(), denial));
        }
    }

    /** Who asks and is answered by somebody else: a pronoun after it does not mean them. */
    private static boolean isReporter(Speaker who) {
        return !who.isPerson()
                && NounPhrase.head(who.office()).matches("journalists?|reporters?|correspondents?|interviewers?");
    }

    private void keep(Span span, Speaker speaker, Span from, boolean denial) {
        add(new Quotation(trimmed(span), Quotation.Kind.DIRECT, speaker, from, denial));
    }

    private void add(Quotation quotation) {
        found.add(quotation);
        previous = Optional.of(quotation);
    }

    /** Without the comma that belongs to the writer's sentence. */
    private Span trimmed(Span span) {
        return span.length() > 1 && text.charAt(span.end() - 1) == ',' ? new Span(span.start(), span.end() - 1) : span;
    }
}
