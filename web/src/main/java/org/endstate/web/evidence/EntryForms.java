package org.endstate.web.evidence;

import static org.endstate.web.evidence.FormField.Sort.DAY;
import static org.endstate.web.evidence.FormField.Sort.LINE;
import static org.endstate.web.evidence.FormField.Sort.NUMBER;
import static org.endstate.web.evidence.FormField.Sort.TEXT;
import static org.endstate.web.evidence.FormField.Sort.TICK;

import java.util.ArrayList;
import java.util.List;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.Status;
import org.endstate.web.evidence.FormField.Choice;

/** Which fields the form of each kind of entry has, with what there is to choose. */
record EntryForms(EvidenceWords words, Ground ground) {

    /** How an account answers. */
    enum Answer {
        FIGURE,
        DATED,
        POSITION,
        SILENCE
    }

    List<FormField> of(EntryKind kind) {
        List<FormField> fields = new ArrayList<>(own(kind));
        fields.add(FormField.of("id", LINE).optional());
        return fields;
    }

    private List<FormField> own(EntryKind kind) {
        return switch (kind) {
            case QUESTION ->
                List.of(line("text-en"), line("text-ar").optional(), constants("asks", "asks", Question.Asks.class));
            case EVENT -> event();
            case ACCOUNT -> account();
            case ASSESSMENT -> assessment();
            case COMPLAINT ->
                List.of(
                        FormField.choice("event", ground.events(words)),
                        FormField.choice("from", ground.own(words)),
                        FormField.choice("to", ground.others(words)),
                        FormField.of("date", DAY),
                        line("basis"),
                        FormField.of("relief", TEXT));
            case RESPONSE ->
                List.of(
                        FormField.choice("complaint", ground.complaints(words)),
                        FormField.choice("by", ground.own(words)),
                        FormField.of("date", DAY),
                        constants("response-kind", "response-kind", Response.Kind.class),
                        FormField.of("words", TEXT));
            case IMPACT ->
                List.of(
                        FormField.choice("event", ground.events(words)),
                        constants("impact-kind", "impact-kind", Impact.Kind.class),
                        line("target"),
                        FormField.of("words", TEXT).optional());
            case STATUS ->
                List.of(
                        FormField.choice("subject", ground.subjects(words)),
                        constants("to-status", "status", Status.class),
                        FormField.of("date", DAY),
                        FormField.of("reason", TEXT));
        };
    }

    private List<FormField> event() {
        return List.of(
                line("what-en"),
                line("what-ar").optional(),
                constants("event-kind", "kind", Event.Kind.class),
                FormField.of("period-from", DAY),
                FormField.of("period-to", DAY).optional(),
                constants("precision", "precision", Event.Precision.class),
                line("place"),
                FormField.choice("refused-by", ground.parties(words)).optional());
    }

    private List<FormField> account() {
        return List.of(
                FormField.choice("question", ground.questions(words)),
                FormField.choice("event", ground.events(words)).optional(),
                line("speaker-en"),
                line("speaker-ar").optional(),
                FormField.choice("party", ground.parties(words)).optional(),
                FormField.of("date", DAY),
                FormField.of("says-en", TEXT),
                FormField.of("says-ar", TEXT).optional(),
                FormField.of("original", TEXT).optional(),
                constants("claim", "answer", Answer.class),
                FormField.of("low", NUMBER).optional().in("figure"),
                FormField.of("high", NUMBER).optional().in("figure"),
                line("unit").optional().in("figure"),
                FormField.of("when-from", DAY).optional().in("dated"),
                FormField.of("when-to", DAY).optional().in("dated"),
                line("position").optional().in("position"),
                FormField.of("denied", TICK).optional().in("position"),
                FormField.choice("source", ground.sources()).in("origin"),
                constants("reliability", "reliability", Grade.Reliability.class).in("origin"),
                constants("credibility", "credibility", Grade.Credibility.class).in("origin"),
                line("independence").optional().in("origin"),
                constants("release", "release", Audience.class).in("origin"));
    }

    private List<FormField> assessment() {
        return List.of(
                FormField.choice("event", ground.events(words)),
                line("body"),
                FormField.of("as-of", DAY),
                FormField.of("method", TEXT),
                constants("attribution", "attribution", Assessment.Attribution.class),
                line("actor").optional(),
                constants("confidence", "confidence", Assessment.Confidence.class),
                FormField.of("dissent", TEXT).optional(),
                FormField.choice("supersedes", ground.assessments(words)).optional());
    }

    private static FormField line(String name) {
        return FormField.of(name, LINE);
    }

    private FormField constants(String name, String group, Class<? extends Enum<?>> type) {
        List<Choice> choices = new ArrayList<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            choices.add(new Choice(constant.name(), words.say(group, constant)));
        }
        return FormField.choice(name, choices);
    }
}
