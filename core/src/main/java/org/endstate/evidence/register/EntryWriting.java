package org.endstate.evidence.register;

import java.util.Locale;
import org.endstate.record.canonical.JsonValue.Members;

/** Register entries as JSON in their one form, as the record keeps them; {@link EntryReading} reads it back equal. */
public final class EntryWriting {

    private EntryWriting() {}

    /** The entry with its kind, its id and its fields; empty fields are left out. */
    public static Members write(RegisterEntry entry) {
        return body(entry)
                .put("is", entry.entryKind().name().toLowerCase(Locale.ROOT))
                .put("id", entry.id())
                .members();
    }

    static Body body(RegisterEntry entry) {
        Body body = Body.empty();
        return switch (entry) {
            case Document d -> body.put("title", d.title()).put("url", d.url()).put("hash", d.hash());
            case Question q -> body.put("asks", q.asks()).put("text", q.text());
            case Event e -> event(e, body);
            case Account a -> account(a, body);
            case Assessment a -> assessment(a, body);
            case Complaint c ->
                body.put("event", c.event())
                        .put("from", c.parties().from())
                        .put("to", c.parties().to())
                        .put("date", c.date())
                        .put("basis", c.basis())
                        .put("relief", c.relief());
            case Response r ->
                body.put("complaint", r.complaint())
                        .put("by", r.by())
                        .put("date", r.date())
                        .put("kind", r.kind())
                        .put("words", r.words());
            case Impact i ->
                body.put("event", i.event())
                        .put("kind", i.kind())
                        .put("target", i.target())
                        .put("words", i.words());
            case StatusChange s ->
                body.put("subject", s.subject())
                        .put("to", s.to())
                        .put("date", s.date())
                        .put("reason", s.reason())
                        .put("by", s.by());
        };
    }

    private static Body event(Event e, Body body) {
        return body.put("kind", e.kind())
                .put("what", e.what())
                .put("period", e.period())
                .put("precision", e.place().precision())
                .put("place", e.place().name())
                .put("by", e.by());
    }

    private static Body account(Account a, Body body) {
        Account.Statement said = a.statement();
        Body all = body.put("question", a.about().question())
                .put("event", a.about().event())
                .put("speaker", said.speaker())
                .put("party", said.party())
                .put("date", said.date())
                .put("says", said.says())
                .put("original", said.original())
                .put("reliability", a.grade().reliability())
                .put("credibility", a.grade().credibility())
                .put("sources", a.origin().sources())
                .put("independence-group", a.origin().independenceGroup())
                .put("release", a.origin().release());
        return claim(a.claim(), all);
    }

    static Body claim(Claim claim, Body all) {
        return switch (claim) {
            case Claim.Figure f ->
                all.put("claim", "figure")
                        .put("low", f.low())
                        .put("high", f.high())
                        .put("unit", f.unit());
            case Claim.Dated(Period when, boolean conditional) ->
                all.put("claim", "dated").put("when", when).put("conditional", conditional);
            case Claim.Position p ->
                all.put("claim", "position")
                        .put("position", p.position())
                        .put("denied", p.denied())
                        .put("position-words", p.words());
            case Claim.Silence() -> all.put("claim", "silence");
        };
    }

    private static Body assessment(Assessment a, Body body) {
        return body.put("event", a.event())
                .put("body", a.body().name())
                .put("as-of", a.body().asOf())
                .put("method", a.method())
                .put("attribution", a.finding().attribution())
                .put("actor", a.finding().actor())
                .put("confidence", a.finding().confidence())
                .put("dissent", a.dissent())
                .put("supersedes", a.supersedes());
    }
}
