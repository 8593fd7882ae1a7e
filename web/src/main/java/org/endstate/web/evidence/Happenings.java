package org.endstate.web.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.SearchText;
import org.endstate.evidence.register.Status;
import org.endstate.evidence.register.StatusChange;

/** Events and complaints in the words of a page, as far as they were asked for. */
record Happenings(EvidenceWords words, Filter filter, Register register) {

    List<Happening> events() {
        return register.list(Event.class).stream()
                .filter(event -> stands(event.id()) && speaks(event.by().orElse("")))
                .map(this::event)
                .filter(found())
                .toList();
    }

    List<Happening> complaints() {
        return register.list(Complaint.class).stream()
                .filter(complaint -> stands(complaint.id())
                        && (speaks(complaint.parties().from())
                                || speaks(complaint.parties().to())))
                .map(this::complaint)
                .filter(found())
                .toList();
    }

    /** How many events and complaints stand where. */
    Map<Status, Integer> statuses() {
        Map<Status, Integer> counts = new TreeMap<>();
        register.entries().stream()
                .map(RegisterEntry::id)
                .flatMap(id -> register.findStatus(id).stream())
                .forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }

    /** How often a party denied access, in sentences. */
    List<String> denials() {
        return register.span().map(register::denials).orElse(Map.of()).entrySet().stream()
                .map(entry -> words.say(
                        "denied",
                        entry.getKey().isEmpty() ? words.say("party.unstated") : words.party(entry.getKey()),
                        entry.getValue()))
                .toList();
    }

    private boolean stands(String id) {
        return filter.status().isBlank()
                || register.findStatus(id)
                        .filter(status -> status.name().equals(filter.status()))
                        .isPresent();
    }

    private boolean speaks(String party) {
        return filter.party().isBlank() || filter.party().equals(party);
    }

    private Predicate<Happening> found() {
        SearchText search = new SearchText(filter.words());
        return happening -> filter.question().isBlank() && (filter.words().isBlank() || search.fits(happening.text()));
    }

    private Happening event(Event event) {
        List<String> facts = new ArrayList<>(
                List.of(words.say("kind", event.kind()), words.days(event.period()), words.place(event)));
        event.by().ifPresent(party -> facts.add(words.say("refused-by", words.party(party))));
        return new Happening(
                event.id(), words.text(event.what()), facts, status(event.id()), history(event.id()), findings(event));
    }

    private List<String> findings(Event event) {
        Stream<String> assessed = register.list(Assessment.class).stream()
                .filter(one -> one.event().equals(event.id()))
                .map(this::assessment);
        Stream<String> impacts = register.list(Impact.class).stream()
                .filter(one -> one.event().equals(event.id()))
                .map(one -> words.say("impact." + one.kind(), one.target(), one.words()));
        return Stream.concat(assessed, impacts).toList();
    }

    private String assessment(Assessment one) {
        String actor = one.finding().actor().map(words::party).orElse(words.say("actor.none"));
        String found = words.say(
                "assessed",
                one.body().name(),
                words.day(one.body().asOf()),
                words.say("attribution", one.finding().attribution()),
                actor,
                words.say("confidence", one.finding().confidence()),
                one.method());
        return one.dissent().isEmpty() ? found : found + " " + words.say("dissent", String.join("; ", one.dissent()));
    }

    private Happening complaint(Complaint complaint) {
        String about = register.list(Event.class).stream()
                .filter(event -> event.id().equals(complaint.event()))
                .map(event -> words.text(event.what()))
                .findFirst()
                .orElse(complaint.event());
        return new Happening(
                complaint.id(),
                words.say(
                        "complains",
                        words.party(complaint.parties().from()),
                        words.party(complaint.parties().to()),
                        about),
                List.of(
                        words.day(complaint.date()),
                        words.say("basis", complaint.basis()),
                        words.say("relief", complaint.relief())),
                status(complaint.id()),
                history(complaint.id()),
                register.list(Response.class).stream()
                        .filter(one -> one.complaint().equals(complaint.id()))
                        .map(one -> words.say(
                                "response." + one.kind(), words.party(one.by()), words.day(one.date()), one.words()))
                        .toList());
    }

    private String status(String id) {
        return words.say("status", register.findStatus(id).orElseThrow());
    }

    private List<String> history(String id) {
        Stream<String> changes = register.list(StatusChange.class).stream()
                .filter(change -> change.subject().equals(id))
                .map(change -> words.say(
                        "entered", words.day(change.date()), words.say("status", change.to()), change.reason()));
        return Stream.concat(Stream.of(words.say("status", Status.REPORTED)), changes)
                .toList();
    }
}
