package org.endstate.evidence.register;

import java.time.DateTimeException;
import java.util.Locale;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.RegisterEntry.Kind;
import org.endstate.record.canonical.JsonValue.Members;

/** Reads an entry of the register as {@link EntryWriting} writes it. */
public final class EntryReading {

    private EntryReading() {}

    /** The entry; throws {@link IllegalArgumentException} where this is none. */
    public static RegisterEntry read(Members members) {
        Body body = new Body(members);
        try {
            return read(kind(body.get("is")), body.get("id"), body);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("An entry of the register has a day that is none.", e);
        }
    }

    private static Kind kind(String word) {
        return Enum.valueOf(Kind.class, word.toUpperCase(Locale.ROOT));
    }

    private static RegisterEntry read(Kind kind, String id, Body body) {
        return switch (kind) {
            case DOCUMENT -> new Document(id, body.get("title"), body.text("url"), body.text("hash"));
            case QUESTION -> new Question(id, body.constant(Question.Asks.class, "asks"), body.label("text"));
            case EVENT -> event(id, body);
            case ACCOUNT -> account(id, body);
            case ASSESSMENT -> assessment(id, body);
            case COMPLAINT ->
                new Complaint(
                        id,
                        body.get("event"),
                        new Complaint.Parties(body.get("from"), body.get("to")),
                        body.day("date"),
                        body.text("basis"),
                        body.text("relief"));
            case RESPONSE ->
                new Response(
                        id,
                        body.get("complaint"),
                        body.get("by"),
                        body.day("date"),
                        body.constant(Response.Kind.class, "kind"),
                        body.text("words"));
            case IMPACT ->
                new Impact(
                        id,
                        body.get("event"),
                        body.constant(Impact.Kind.class, "kind"),
                        body.text("target"),
                        body.text("words"));
            case STATUS ->
                new StatusChange(
                        id,
                        body.get("subject"),
                        body.constant(Status.class, "to"),
                        body.day("date"),
                        body.text("reason"),
                        body.find("by"));
        };
    }

    private static Event event(String id, Body body) {
        return new Event(
                id,
                body.constant(Event.Kind.class, "kind"),
                body.label("what"),
                body.period("period"),
                new Event.Place(body.constant(Event.Precision.class, "precision"), body.text("place")),
                body.find("by"));
    }

    private static Account account(String id, Body body) {
        return new Account(
                id,
                new Account.About(body.get("question"), body.find("event")),
                new Account.Statement(
                        body.label("speaker"),
                        body.find("party"),
                        body.day("date"),
                        body.label("says"),
                        body.text("original")),
                claim(body),
                new Grade(
                        body.constant(Grade.Reliability.class, "reliability"),
                        body.constant(Grade.Credibility.class, "credibility")),
                new Account.Origin(
                        body.list("sources"),
                        body.get("independence-group"),
                        body.constant(Audience.class, "release")));
    }

    static Claim claim(Body body) {
        return switch (body.get("claim")) {
            case "figure" ->
                new Claim.Figure(
                        Double.parseDouble(body.get("low")), Double.parseDouble(body.get("high")), body.get("unit"));
            case "dated" -> new Claim.Dated(body.period("when"), Boolean.parseBoolean(body.get("conditional")));
            case "position" ->
                new Claim.Position(
                        body.get("position"), Boolean.parseBoolean(body.get("denied")), body.label("position-words"));
            case "silence" -> new Claim.Silence();
            default -> throw new IllegalArgumentException("No claim is called [" + body.get("claim") + "].");
        };
    }

    private static Assessment assessment(String id, Body body) {
        return new Assessment(
                id,
                body.get("event"),
                new Assessment.Body(body.get("body"), body.day("as-of")),
                body.text("method"),
                new Assessment.Finding(
                        body.constant(Assessment.Attribution.class, "attribution"),
                        body.find("actor"),
                        body.constant(Assessment.Confidence.class, "confidence")),
                body.list("dissent"),
                body.find("supersedes"));
    }
}
