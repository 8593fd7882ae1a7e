package org.endstate.evidence.register;

import org.endstate.evidence.Grade;

/** Reads an entry of the register from its body, as {@link RegisterDrafts} writes it. */
final class EntryReading {

    private EntryReading() {}

    static RegisterEntry read(String kind, String id, Body body) {
        return switch (kind) {
            case "question" -> new Question(id, body.constant(Question.Asks.class, "asks"), body.label("text"));
            case "event" -> event(id, body);
            case "account" -> account(id, body);
            case "assessment" -> assessment(id, body);
            case "complaint" ->
                new Complaint(
                        id,
                        body.get("event"),
                        new Complaint.Parties(body.get("from"), body.get("to")),
                        body.day("date"),
                        body.text("basis"),
                        body.text("relief"));
            case "response" ->
                new Response(
                        id,
                        body.get("complaint"),
                        body.get("by"),
                        body.day("date"),
                        body.constant(Response.Kind.class, "kind"),
                        body.text("words"));
            case "impact" ->
                new Impact(
                        id,
                        body.get("event"),
                        body.constant(Impact.Kind.class, "kind"),
                        body.text("target"),
                        body.text("words"));
            case "status" ->
                new StatusChange(
                        id,
                        body.get("subject"),
                        body.constant(Status.class, "to"),
                        body.day("date"),
                        body.text("reason"));
            default -> throw new IllegalArgumentException("The register has no entries of the kind [" + kind + "].");
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

    private static Claim claim(Body body) {
        return switch (body.get("claim")) {
            case "figure" ->
                new Claim.Figure(
                        Double.parseDouble(body.get("low")), Double.parseDouble(body.get("high")), body.get("unit"));
            case "dated" -> new Claim.Dated(body.period("when"));
            case "position" -> new Claim.Position(body.get("position"), Boolean.parseBoolean(body.get("denied")));
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
