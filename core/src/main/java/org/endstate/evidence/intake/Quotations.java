package org.endstate.evidence.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds who is quoted with what. A quotation in marks goes to the verb of speech beside it, or, without one, to whom
 * its paragraph or the one before has speaking; words in marks that no one speaks (titles, scare quotes) are left
 * alone. A sentence without marks is indirect speech where a verb of speech has a clause as its object.
 */
final class Quotations {

    private final String text;
    private final List<Span> quoted;
    private final String masked;
    private final SpeakerMemory memory = new SpeakerMemory();
    private final List<Quotation> found = new ArrayList<>();
    private final Transcript transcript;
    private Optional<Quotation> previous = Optional.empty();

    private Quotations(String text) {
        this.text = text;
        this.quoted = QuoteMarks.find(text);
        this.masked = Masked.of(text, quoted);
        this.transcript = Transcript.of(text);
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
        Optional<Transcript.Line> line = transcript.line(paragraph);
        if (line.isPresent()) {
            Speaker speaker =
                    memory.resolve(line.get().speaker()).orElse(line.get().speaker());
            keep(line.get().words(), speaker, paragraph, false);
            Sentences.of(masked, line.get().words())
                    .forEach(sentence -> Mentions.names(sentence.of(masked)).forEach(memory::keep));
            memory.keep(speaker);
            return;
        }
        List<Span> waiting = new ArrayList<>();
        boolean first = true;
        for (Span sentence : Sentences.of(masked, Sentences.withoutDateline(masked, paragraph))) {
            List<Span> inside = quoted.stream().filter(sentence::contains).toList();
            List<Attribution> attributions = attributions(sentence);
            if (inside.isEmpty()) {
                attributions.stream().findFirst().ifPresent(one -> indirect(sentence, attributions));
                if (attributions.isEmpty()) {
                    Mentions.first(masked.substring(sentence.start(), sentence.end()))
                            .ifPresent(memory::keep);
                }
            } else {
                direct(sentence, inside, attributions, first, waiting);
            }
            first = false;
        }
        waiting.forEach(quote -> previous.ifPresent(last -> keep(quote, last.speaker(), last.from(), false)));
    }

    private List<Attribution> attributions(Span sentence) {
        List<Attribution> all = new ArrayList<>();
        Matcher verb = SpeechVerbs.ANY.matcher(masked).region(sentence.start(), sentence.end());
        while (verb.find()) {
            Optional<Attribution> own =
                    SpeechVerbs.PARTICIPLE.matcher(verb.group()).matches()
                            ? participle(sentence, verb, all)
                            : Attribution.of(masked, sentence, verb);
            own.ifPresent(all::add);
        }
        AccordingTo.find(masked, sentence).ifPresent(all::add);
        all.sort(Comparator.comparing(Attribution::verb));
        return all;
    }

    /** "…, saying …": the subject is that of the verb before, or of the sentence. */
    private Optional<Attribution> participle(Span sentence, Matcher verb, List<Attribution> before) {
        Span at = new Span(verb.start(), verb.end());
        if (!before.isEmpty()) {
            return Optional.of(new Attribution(at, at, before.getLast().subject(), false));
        }
        return Mentions.subject(masked.substring(sentence.start(), at.start()))
                .map(who -> new Attribution(at, at, who, false));
    }

    private void direct(
            Span sentence, List<Span> inside, List<Attribution> attributions, boolean first, List<Span> waiting) {
        Optional<IndirectSpeech.Content> content = new IndirectSpeech(masked, sentence, inside).find(attributions);
        for (Span quote : inside) {
            if (content.isPresent() && content.get().span().contains(quote)) {
                continue;
            }
            Optional<Attribution> nearest = NearestVerb.of(masked, quote, attributions);
            if (nearest.isPresent()) {
                if (Speech.isSpoken(text, quote)) {
                    take(quote, nearest.get());
                }
            } else if (Speech.isSentence(text, quote) && attributions.isEmpty()) {
                alone(sentence, quote, first, waiting);
            }
        }
        content.ifPresent(one -> take(one.span(), one.by(), Quotation.Kind.INDIRECT));
        if (!attributions.isEmpty()) {
            waiting.forEach(quote -> previous.ifPresent(last -> keep(quote, last.speaker(), last.from(), false)));
            waiting.clear();
        }
    }

    /** A quotation without a verb: goes on from the sentence before, belongs to the sentence's subject, or waits. */
    private void alone(Span sentence, Span quote, boolean first, List<Span> waiting) {
        String lead = masked.substring(sentence.start(), quote.start() - 1);
        Optional<Speaker> subject = lead.strip().endsWith(":") || lead.strip().endsWith(",")
                ? Mentions.subject(lead).flatMap(memory::resolve)
                : Optional.empty();
        if (subject.isPresent()) {
            keep(
                    quote,
                    subject.get(),
                    new Span(sentence.start(), Math.max(sentence.start() + 1, quote.start() - 1)),
                    false);
        } else if (first && !continues(quote)) {
            waiting.add(quote);
        } else {
            memory.last()
                    .ifPresent(speaker ->
                            keep(quote, speaker, previous.map(Quotation::from).orElse(quote), false));
        }
    }

    /** Whether the marks of the paragraph before were left open for this one. */
    private boolean continues(Span quote) {
        return quoted.stream()
                .anyMatch(other -> other.end() < quote.start()
                        && text.substring(other.end(), quote.start() - 1).isBlank());
    }

    private void indirect(Span sentence, List<Attribution> attributions) {
        new IndirectSpeech(masked, sentence, List.of())
                .find(attributions)
                .ifPresentOrElse(
                        content -> take(content.span(), content.by(), Quotation.Kind.INDIRECT),
                        () -> attributions.stream()
                                .filter(one -> !one.verb().of(masked).startsWith("ask"))
                                .forEach(one -> memory.resolve(one.subject())));
    }

    private void take(Span span, Attribution by) {
        take(span, by, Quotation.Kind.DIRECT);
    }

    private void take(Span span, Attribution by, Quotation.Kind kind) {
        Speaker speaker = memory.resolve(by.subject()).orElse(Speaker.UNKNOWN);
        boolean denial = SpeechVerbs.DENIAL.matcher(by.verb().of(masked)).matches();
        if (speaker.isKnown()) {
            add(new Quotation(trimmed(span), kind, speaker, by.words(), denial));
        }
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
