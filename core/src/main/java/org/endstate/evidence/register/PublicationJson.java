package org.endstate.evidence.register;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.Publication.Answered;
import org.endstate.evidence.register.PublishedCounts.Count;
import org.endstate.evidence.register.Rules.Field;
import org.endstate.mission.Label;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Items;
import org.endstate.record.canonical.JsonValue.Members;

/** A publication as JSON, with the rules by which it was made; a later one is held against what is read back. */
public final class PublicationJson {

    private PublicationJson() {}

    /** The publication; numbers are texts, as in the record. */
    public static Members write(Publication publication) {
        List<JsonValue> questions = publication.questions().stream()
                .<JsonValue>map(PublicationJson::question)
                .toList();
        return Body.empty()
                .put("audience", publication.audience())
                .put("day", publication.day())
                .put("withheld", publication.withheld())
                .members()
                .with("rules", rules(publication))
                .with("questions", new Items(questions))
                .with("counts", counts(publication.counts()));
    }

    private static Members rules(Publication publication) {
        Body body = Body.empty();
        for (Field field : Field.values()) {
            body = body.put(field.name(), TreatmentText.of(publication.rules().of(publication.audience(), field)));
        }
        return body.members();
    }

    private static Members question(Answered answered) {
        List<JsonValue> accounts = answered.accounts().stream()
                .<JsonValue>map(account -> account(account).members())
                .toList();
        return Body.empty()
                .put("id", answered.question().id())
                .put("asks", answered.question().asks())
                .put("text", answered.question().text())
                .put("total", answered.total().map(String::valueOf))
                .put("withheld", answered.withheld().map(String::valueOf))
                .put("least", answered.least())
                .members()
                .with("accounts", new Items(accounts));
    }

    private static Body account(PublishedAccount account) {
        Body body = Body.empty().put("id", account.account()).put("withheld", account.withheld());
        for (Map.Entry<Field, Object> value : account.values().entrySet()) {
            body = put(body, word(value.getKey()), value.getValue());
        }
        return body;
    }

    private static Body put(Body body, String name, Object value) {
        return switch (value) {
            case Label label -> body.put(name, label);
            case Period period -> body.put(name, period);
            case Claim claim -> EntryWriting.claim(claim, body);
            case Grade grade -> body.put("reliability", grade.reliability()).put("credibility", grade.credibility());
            case List<?> sources ->
                body.put(name, sources.stream().map(String::valueOf).toList());
            default -> body.put(name, value);
        };
    }

    private static String word(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static Members counts(PublishedCounts counts) {
        Members all = Members.ofTexts();
        for (Map.Entry<Field, Map<String, Count>> field : counts.told().entrySet()) {
            Members told = Members.ofTexts();
            for (Map.Entry<String, Count> count : field.getValue().entrySet()) {
                told = told.with(
                        count.getKey(),
                        Body.empty()
                                .put("low", count.getValue().low())
                                .put("high", count.getValue().high())
                                .members());
            }
            all = all.with(field.getKey().name(), told);
        }
        return all;
    }

    /** Reads what {@link #write} wrote; throws {@link IllegalArgumentException} where this is no publication. */
    public static Publication read(Members members) {
        try {
            Body body = new Body(members);
            Audience audience = body.constant(Audience.class, "audience");
            Map<Field, Treatment> rules = new EnumMap<>(Field.class);
            Body stated = body.inner("rules");
            for (Field field : Field.values()) {
                rules.put(field, TreatmentText.read(stated.get(field.name())));
            }
            List<Answered> questions = new ArrayList<>();
            body.inners("questions").forEach(question -> questions.add(answered(question)));
            return new Publication(
                    audience,
                    body.day("day"),
                    new Rules(Map.of(audience, rules)),
                    questions,
                    readCounts(body.inner("counts")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A publication has a day that is none.", e);
        }
    }

    private static Answered answered(Body question) {
        return new Answered(
                new Question(
                        question.get("id"), question.constant(Question.Asks.class, "asks"), question.label("text")),
                question.find("total").map(Integer::valueOf),
                Integer.parseInt(question.get("least")),
                question.inners("accounts").stream()
                        .map(PublicationJson::readAccount)
                        .toList());
    }

    private static PublishedAccount readAccount(Body body) {
        Map<Field, Object> values = new EnumMap<>(Field.class);
        for (Field field : Field.OF_ACCOUNT) {
            value(field, body).ifPresent(value -> values.put(field, value));
        }
        return new PublishedAccount(body.get("id"), values, Integer.parseInt(body.get("withheld")));
    }

    private static Optional<Object> value(Field field, Body body) {
        String name = word(field);
        return switch (field) {
            case SPEAKER, SAYS -> body.find(name + "-en").map(there -> body.label(name));
            case ORIGINAL -> body.find(name).map(Object.class::cast);
            case CLAIM -> body.find(name).map(there -> EntryReading.claim(body));
            case DATE -> body.find(name + "-from").map(there -> body.period(name));
            case GRADE ->
                body.find("reliability")
                        .map(there -> new Grade(
                                body.constant(Grade.Reliability.class, "reliability"),
                                body.constant(Grade.Credibility.class, "credibility")));
            case SOURCES -> Optional.<Object>of(body.list(name)).filter(sources -> !sources.equals(List.of()));
            case DENIALS, STATUSES -> Optional.empty();
        };
    }

    private static PublishedCounts readCounts(Body body) {
        Map<Field, Map<String, Count>> told = new EnumMap<>(Field.class);
        for (Field field : Field.COUNTS) {
            if (body.members().values().containsKey(field.name())) {
                Body counts = body.inner(field.name());
                Map<String, Count> ranges = new TreeMap<>();
                counts.members().values().keySet().forEach(what -> {
                    Body range = counts.inner(what);
                    ranges.put(
                            what, new Count(Integer.parseInt(range.get("low")), Integer.parseInt(range.get("high"))));
                });
                told.put(field, ranges);
            }
        }
        return new PublishedCounts(told);
    }
}
