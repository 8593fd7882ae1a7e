package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.Status;
import org.endstate.formats.schema.Key;
import org.endstate.formats.schema.Kind;
import org.endstate.formats.schema.Shape;

/** What inputs/accounts.yaml may hold. */
final class AccountShapes {

    static final Kind QUESTION = Kind.of("question", "questions");
    static final Kind EVENT = Kind.of("event", "events");
    static final Kind ACCOUNT = Kind.of("account", "accounts");
    static final Kind ASSESSMENT = Kind.of("assessment", "assessments");
    static final Kind COMPLAINT = Kind.of("complaint", "complaints");
    static final Kind RESPONSE = Kind.of("response", "responses");
    static final Kind IMPACT = Kind.of("impact", "impacts");
    static final Kind STATUS = Kind.of("change of status", "statuses");

    private static final Shape.LocalId PARTY = new Shape.LocalId("party");
    private static final Shape.Number NUMBER = new Shape.Number(Shape.Range.of(-1e12, 1e12));

    private static final Shape.Group SOURCE = new Shape.Group(
            "source",
            List.of(
                    Parts.id(Kinds.SOURCE),
                    must("title", Parts.TEXT, "What the document is: publisher, day, subject."),
                    may("url", Parts.TEXT, "Where it can be read."),
                    may("hash", Parts.TEXT, "SHA-256 of the document's bytes.")));

    private static final Shape.Group ASKED = new Shape.Group(
            "question",
            List.of(
                    Parts.id(QUESTION),
                    must("asks", Parts.choice(Question.Asks.class), "What kind of answer it has."),
                    must("text", Parts.NAME, "The question, in words that take no side.")));

    private static final Shape.Group HAPPENED = new Shape.Group(
            "event",
            List.of(
                    Parts.id(EVENT),
                    must("kind", Parts.choice(Event.Kind.class), "What kind of thing happened."),
                    must("what", Parts.NAME, "What is believed to have happened; not who did it, or why."),
                    must("from", Parts.DAY, "The first day it may have happened or begun."),
                    may("to", Parts.DAY, "The last day; by default the first."),
                    must(
                            "precision",
                            Parts.choice(Event.Precision.class),
                            "How well the place is known; what is known to the country only counts in no area."),
                    must("place", Parts.TEXT, "Id or name of the site, the area or the country."),
                    may("by", PARTY, "Of a denial of access or a restriction of movement: the party that refused.")));

    private static final Shape.Variants CLAIM = new Shape.Variants("claim", "type", claims());

    private static final Shape.Group SAID = new Shape.Group(
            "account",
            List.of(
                    Parts.id(ACCOUNT),
                    must("question", new Shape.Reference(QUESTION), "The question it answers."),
                    may("event", new Shape.Reference(EVENT), "The event it speaks of."),
                    must("speaker", Parts.NAME, "Who says it: an office or body; officials by role, never by name."),
                    may("party", PARTY, "The party the speaker speaks for."),
                    must("date", Parts.DAY, "The day on which it was said or, failing that, published."),
                    must("says", Parts.NAME, "What is said, in own words."),
                    may("original", Parts.TEXT, "The speaker's words in the language they were said in."),
                    must("claim", CLAIM, "The answer it gives, in a form that can be held against others."),
                    must(
                            "reliability",
                            new Shape.Choice(List.of("A", "B", "C", "D", "E", "F")),
                            "Of the source, A to E; F: cannot be judged."),
                    must("credibility", new Shape.Whole(1, 6), "Of what it says, 1 to 5; 6: cannot be judged."),
                    may(
                            "independence-group",
                            new Shape.LocalId("group of accounts with one origin"),
                            "Accounts of one origin have one group and are one source; by default each its own."),
                    may(
                            "release",
                            Parts.choice(Audience.class),
                            "The widest audience that may see it; default parties."),
                    must(
                            "source",
                            new Shape.OneOrMore(new Shape.Reference(Kinds.SOURCE)),
                            "The documents it is cited from.")));

    private static final Shape.Group ASSESSED = new Shape.Group(
            "assessment",
            List.of(
                    Parts.id(ASSESSMENT),
                    must("event", new Shape.Reference(EVENT), "The event assessed."),
                    must("body", Parts.TEXT, "Who assesses."),
                    must("as-of", Parts.DAY, "The day up to which it knew."),
                    must("method", Parts.TEXT, "How it was found out."),
                    must("attribution", Parts.choice(Assessment.Attribution.class), "Who says who did it."),
                    may("actor", Parts.TEXT, "Who did it; not where it is unattributed or disputed."),
                    must("confidence", Parts.choice(Assessment.Confidence.class), "How sure the body is."),
                    may("dissent", Parts.list(Parts.TEXT), "Who in the body disagrees, and on what."),
                    may("supersedes", new Shape.Reference(ASSESSMENT), "The assessment it stands in the place of.")));

    private static final Shape.Group COMPLAINED = new Shape.Group(
            "complaint",
            List.of(
                    Parts.id(COMPLAINT),
                    must("event", new Shape.Reference(EVENT), "The event complained of."),
                    must("from", PARTY, "The party that complains."),
                    must("to", PARTY, "The party complained of."),
                    must("date", Parts.DAY, "The day."),
                    must("basis", Parts.TEXT, "The clause or legal ground."),
                    must("relief", Parts.TEXT, "What is asked for.")));

    private static final Shape.Group RESPONDED = new Shape.Group(
            "response",
            List.of(
                    Parts.id(RESPONSE),
                    must("complaint", new Shape.Reference(COMPLAINT), "The complaint answered."),
                    must("by", PARTY, "The party that answers."),
                    must("date", Parts.DAY, "The day."),
                    must("kind", Parts.choice(Response.Kind.class), "What kind of answer."),
                    must("words", Parts.TEXT, "The answer.")));

    private static final Shape.Group FELT = new Shape.Group(
            "impact",
            List.of(
                    Parts.id(IMPACT),
                    must("event", new Shape.Reference(EVENT), "The event that had it."),
                    must("kind", Parts.choice(Impact.Kind.class), "What it did to the commission's work."),
                    must("target", Parts.TEXT, "Id of the condition or milestone, or the day of the session."),
                    must("words", Parts.TEXT, "What followed.")));

    private static final Shape.Group MOVED = new Shape.Group(
            "change of status",
            List.of(
                    may(
                            "id",
                            new Shape.Id(STATUS),
                            "By default its subject, status and day; needed where it changes so twice on one day."),
                    must("subject", new Shape.LocalId("event or complaint"), "The event or complaint."),
                    must("to", Parts.choice(Status.class), "The status it enters."),
                    must("date", Parts.DAY, "The day."),
                    may("by", PARTY, "Where access was refused: the party that refused."),
                    must("reason", Parts.TEXT, "Why.")));

    static final Shape.Group ROOT = new Shape.Group(
            "accounts file",
            List.of(
                    must("endstate-accounts", new Shape.Whole(1, 1), "The version of this format."),
                    may("sources", Parts.list(SOURCE), "The documents that accounts are cited from."),
                    may("questions", Parts.list(ASKED), "What accounts answer differently."),
                    may("events", Parts.list(HAPPENED), "What is believed to have happened."),
                    may("accounts", Parts.list(SAID), "Who says what; never merged."),
                    may("assessments", Parts.list(ASSESSED), "What bodies found of events."),
                    may("complaints", Parts.list(COMPLAINED), "What parties hold against one another."),
                    may("responses", Parts.list(RESPONDED), "What parties answer to complaints."),
                    may("impacts", Parts.list(FELT), "What events did to the commission's work."),
                    may(
                            "statuses",
                            Parts.list(MOVED),
                            "Where events and complaints stand, in the order of the file.")));

    private AccountShapes() {}

    private static Map<String, Shape.Group> claims() {
        Map<String, Shape.Group> claims = new LinkedHashMap<>();
        claims.put(
                "figure",
                claim(
                        "figure",
                        must("low", NUMBER, "The least it can mean."),
                        may("high", NUMBER, "The most it can mean; by default the least."),
                        must("unit", Parts.TEXT, "What is counted, by its definition; other definition, other unit.")));
        claims.put(
                "date",
                claim(
                        "date",
                        must("from", Parts.DAY, "The first day it can mean."),
                        may("to", Parts.DAY, "The last day; by default the first."),
                        may(
                                "conditional",
                                new Shape.Truth(),
                                "true where the speaker makes it depend on conditions.")));
        claims.put(
                "position",
                claim(
                        "position",
                        must("position", new Shape.LocalId("position"), "Accounts of one position share it."),
                        may("text", Parts.NAME, "The position as people read it; by default the words of its key."),
                        may("denied", new Shape.Truth(), "true where the speaker says that it is not so.")));
        claims.put("silence", claim("silence"));
        return claims;
    }

    private static Shape.Group claim(String type, Key... keys) {
        List<Key> all = new ArrayList<>();
        all.add(must("type", new Shape.Choice(List.of(type)), "What kind of claim."));
        all.addAll(List.of(keys));
        return new Shape.Group("claim: " + type, all);
    }
}
