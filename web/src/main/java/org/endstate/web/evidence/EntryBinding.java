package org.endstate.web.evidence;

import java.util.List;
import java.util.Optional;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.Status;
import org.endstate.evidence.register.StatusChange;

/** Turns a form as it was filled in into an entry; it counts only where nothing was found wrong. */
record EntryBinding(String id, Filled form) {

    RegisterEntry entry(EntryKind kind) {
        return switch (kind) {
            case QUESTION -> new Question(id, form.constant(Question.Asks.class, "asks"), form.label("text"));
            case EVENT -> event();
            case ACCOUNT -> account();
            case ASSESSMENT -> assessment();
            case COMPLAINT ->
                new Complaint(
                        id,
                        form.text("event"),
                        new Complaint.Parties(form.text("from"), form.text("to")),
                        form.day("date"),
                        form.text("basis"),
                        form.text("relief"));
            case RESPONSE ->
                new Response(
                        id,
                        form.text("complaint"),
                        form.text("by"),
                        form.day("date"),
                        form.constant(Response.Kind.class, "response-kind"),
                        form.text("words"));
            case IMPACT ->
                new Impact(
                        id,
                        form.text("event"),
                        form.constant(Impact.Kind.class, "impact-kind"),
                        form.text("target"),
                        form.text("words"));
            case STATUS ->
                new StatusChange(
                        id,
                        form.text("subject"),
                        form.constant(Status.class, "to-status"),
                        form.day("date"),
                        form.text("reason"));
        };
    }

    private Event event() {
        Event.Kind kind = form.constant(Event.Kind.class, "event-kind");
        Optional<String> by = form.find("refused-by");
        if (by.isPresent() && !kind.isDenial()) {
            form.wrong("refused-by", "refused-by");
        }
        return new Event(
                id,
                kind,
                form.label("what"),
                form.period("period-from", "period-to"),
                new Event.Place(form.constant(Event.Precision.class, "precision"), form.text("place")),
                by.filter(party -> kind.isDenial()));
    }

    private Account account() {
        return new Account(
                id,
                new Account.About(form.text("question"), form.find("event")),
                new Account.Statement(
                        form.label("speaker"),
                        form.find("party"),
                        form.day("date"),
                        form.label("says"),
                        form.text("original")),
                claim(),
                new Grade(
                        form.constant(Grade.Reliability.class, "reliability"),
                        form.constant(Grade.Credibility.class, "credibility")),
                new Account.Origin(
                        List.of(form.text("source")),
                        form.find("independence").orElse(id),
                        form.constant(Audience.class, "release")));
    }

    private Claim claim() {
        return switch (form.constant(EntryForms.Answer.class, "claim")) {
            case FIGURE -> figure();
            case DATED -> {
                form.needed("when-from");
                yield new Claim.Dated(form.period("when-from", "when-to"));
            }
            case POSITION ->
                new Claim.Position(form.needed("position"), form.find("denied").isPresent());
            case SILENCE -> new Claim.Silence();
        };
    }

    private Claim figure() {
        form.needed("low");
        double low = form.findNumber("low").orElse(0.0);
        double high = form.findNumber("high").orElse(low);
        if (high < low) {
            form.wrong("high", "high");
        }
        return new Claim.Figure(low, Math.max(low, high), form.needed("unit"));
    }

    private Assessment assessment() {
        var attribution = form.constant(Assessment.Attribution.class, "attribution");
        boolean names =
                attribution != Assessment.Attribution.UNATTRIBUTED && attribution != Assessment.Attribution.DISPUTED;
        Optional<String> actor = form.find("actor");
        if (names != actor.isPresent()) {
            form.wrong("actor", names ? "actor-needed" : "actor-none");
        }
        return new Assessment(
                id,
                form.text("event"),
                new Assessment.Body(form.text("body"), form.day("as-of")),
                form.text("method"),
                new Assessment.Finding(
                        attribution,
                        names ? Optional.of(actor.orElse("?")) : Optional.empty(),
                        form.constant(Assessment.Confidence.class, "confidence")),
                form.text("dissent").lines().filter(line -> !line.isBlank()).toList(),
                form.find("supersedes"));
    }
}
