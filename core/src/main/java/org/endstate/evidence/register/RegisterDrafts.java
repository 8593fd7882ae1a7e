package org.endstate.evidence.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.endstate.record.Draft;

/** Register entries as drafts for the record, and back. What is written is read back equal. */
public final class RegisterDrafts {

    private static final String PREFIX = "register-";

    private RegisterDrafts() {}

    /**
     * The draft of an entry.
     *
     * @param author holder of the key, who puts it down
     */
    public static Draft of(RegisterEntry entry, String author, Instant time) {
        return new Draft(
                PREFIX + entry.id(),
                author,
                PREFIX + kind(entry),
                time,
                body(entry).members());
    }

    /** The entry of a draft; empty where the draft is none of the register's. */
    public static Optional<RegisterEntry> read(Draft draft) {
        if (!draft.kind().startsWith(PREFIX) || !draft.id().startsWith(PREFIX)) {
            return Optional.empty();
        }
        String id = draft.id().substring(PREFIX.length());
        return Optional.of(EntryReading.read(draft.kind().substring(PREFIX.length()), id, new Body(draft.body())));
    }

    /** The register that a record's drafts hold, in their order. */
    public static Register fold(List<Draft> drafts) {
        Fold fold = new Fold();
        drafts.forEach(draft -> read(draft).ifPresent(fold::add));
        return fold.register();
    }

    private static String kind(RegisterEntry entry) {
        return switch (entry) {
            case Question q -> "question";
            case Event e -> "event";
            case Account a -> "account";
            case Assessment a -> "assessment";
            case Complaint c -> "complaint";
            case Response r -> "response";
            case Impact i -> "impact";
            case StatusChange s -> "status";
        };
    }

    static Body body(RegisterEntry entry) {
        Body body = Body.empty();
        return switch (entry) {
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
                        .put("reason", s.reason());
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
        return switch (a.claim()) {
            case Claim.Figure f ->
                all.put("claim", "figure")
                        .put("low", f.low())
                        .put("high", f.high())
                        .put("unit", f.unit());
            case Claim.Dated(Period when) -> all.put("claim", "dated").put("when", when);
            case Claim.Position p ->
                all.put("claim", "position").put("position", p.position()).put("denied", p.denied());
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
