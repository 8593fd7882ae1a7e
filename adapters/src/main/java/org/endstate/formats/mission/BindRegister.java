package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Document;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.Status;
import org.endstate.evidence.register.StatusChange;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Fields;

/** Turns a checked inputs/accounts.yaml into entries of the register. */
final class BindRegister {

    private BindRegister() {}

    /**
     * An entry to be made.
     *
     * @param entry throws where what was stated contradicts itself
     */
    record Bound(Place at, Supplier<RegisterEntry> entry) {}

    static List<Bound> all(Fields root) {
        List<Bound> all = new ArrayList<>();
        add(root, "sources", BindRegister::document, all);
        add(root, "questions", BindRegister::question, all);
        add(root, "events", BindRegister::event, all);
        add(root, "accounts", BindRegister::account, all);
        add(root, "assessments", BindRegister::assessment, all);
        add(root, "complaints", BindRegister::complaint, all);
        add(root, "responses", BindRegister::response, all);
        add(root, "impacts", BindRegister::impact, all);
        add(root, "statuses", BindRegister::status, all);
        return all;
    }

    private static void add(Fields root, String section, Function<Fields, RegisterEntry> bind, List<Bound> all) {
        root.listGroups(section).forEach(item -> all.add(new Bound(item.at(), () -> bind.apply(item))));
    }

    private static Document document(Fields item) {
        return new Document(
                item.getText("id"),
                item.getText("title"),
                item.findText("url").orElse(""),
                item.findText("hash").orElse(""));
    }

    private static Question question(Fields item) {
        return new Question(
                item.getText("id"),
                Parts.constant(Question.Asks.class, item.getText("asks")),
                Bind.label(item, "text"));
    }

    private static Event event(Fields item) {
        return new Event(
                item.getText("id"),
                Parts.constant(Event.Kind.class, item.getText("kind")),
                Bind.label(item, "what"),
                period(item),
                new Event.Place(
                        Parts.constant(Event.Precision.class, item.getText("precision")), item.getText("place")),
                item.findText("by"));
    }

    private static Period period(Fields item) {
        LocalDate from = item.getDate("from");
        return new Period(from, item.findDate("to").orElse(from));
    }

    private static Account account(Fields item) {
        String id = item.getText("id");
        return new Account(
                id,
                new Account.About(item.getText("question"), item.findText("event")),
                new Account.Statement(
                        Bind.label(item, "speaker"),
                        item.findText("party"),
                        item.getDate("date"),
                        Bind.label(item, "says"),
                        item.findText("original").orElse("")),
                claim(item.getGroup("claim")),
                new Grade(
                        Grade.Reliability.valueOf(item.getText("reliability")),
                        Grade.Credibility.values()[item.getWhole("credibility") - 1]),
                new Account.Origin(
                        item.listTexts("source"),
                        item.findText("independence-group").orElse(id),
                        item.findText("release")
                                .map(word -> Parts.constant(Audience.class, word))
                                .orElse(Audience.PARTIES)));
    }

    private static Claim claim(Fields claim) {
        return switch (claim.getText("type")) {
            case "figure" ->
                new Claim.Figure(
                        claim.getNumber("low"),
                        claim.findNumber("high").orElseGet(() -> claim.getNumber("low")),
                        claim.getText("unit"));
            case "date" -> new Claim.Dated(period(claim), Bind.truth(claim, "conditional"));
            case "position" -> position(claim);
            case "silence" -> new Claim.Silence();
            default -> throw new IllegalStateException("A checked claim has the type [" + claim.getText("type") + "].");
        };
    }

    private static Claim position(Fields claim) {
        String key = claim.getText("position");
        boolean denied = Bind.truth(claim, "denied");
        return claim.has("text")
                ? new Claim.Position(key, denied, Bind.label(claim, "text"))
                : new Claim.Position(key, denied);
    }

    private static Assessment assessment(Fields item) {
        return new Assessment(
                item.getText("id"),
                item.getText("event"),
                new Assessment.Body(item.getText("body"), item.getDate("as-of")),
                item.getText("method"),
                new Assessment.Finding(
                        Parts.constant(Assessment.Attribution.class, item.getText("attribution")),
                        item.findText("actor"),
                        Parts.constant(Assessment.Confidence.class, item.getText("confidence"))),
                item.listTexts("dissent"),
                item.findText("supersedes"));
    }

    private static Complaint complaint(Fields item) {
        return new Complaint(
                item.getText("id"),
                item.getText("event"),
                new Complaint.Parties(item.getText("from"), item.getText("to")),
                item.getDate("date"),
                item.getText("basis"),
                item.getText("relief"));
    }

    private static Response response(Fields item) {
        return new Response(
                item.getText("id"),
                item.getText("complaint"),
                item.getText("by"),
                item.getDate("date"),
                Parts.constant(Response.Kind.class, item.getText("kind")),
                item.getText("words"));
    }

    private static Impact impact(Fields item) {
        return new Impact(
                item.getText("id"),
                item.getText("event"),
                Parts.constant(Impact.Kind.class, item.getText("kind")),
                item.getText("target"),
                item.getText("words"));
    }

    /** Without an id of its own it is named by what it says, so that it has one name in every file. */
    private static StatusChange status(Fields item) {
        String subject = item.getText("subject");
        String to = item.getText("to");
        LocalDate date = item.getDate("date");
        return new StatusChange(
                item.findText("id").orElse(subject + "-" + to + "-" + date),
                subject,
                Parts.constant(Status.class, to),
                date,
                item.getText("reason"),
                item.findText("by"));
    }
}
