package org.endstate.web.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.web.evidence.FormField.Choice;

/**
 * What somebody can build on who puts something down: what is in the register, and the drafts of their own side.
 *
 * @param party id of the party they speak for; empty text for none
 * @param sources documents that can be cited
 */
record Ground(Register register, String party, List<Choice> sources) {

    Ground {
        sources = List.copyOf(sources);
    }

    List<Choice> questions(EvidenceWords words) {
        return all(Question.class, question -> words.text(question.text()));
    }

    List<Choice> events(EvidenceWords words) {
        return all(Event.class, event -> words.text(event.what()));
    }

    List<Choice> complaints(EvidenceWords words) {
        return all(
                        Complaint.class,
                        one -> words.say(
                                "complains",
                                words.party(one.parties().from()),
                                words.party(one.parties().to()),
                                one.event()))
                .stream()
                .filter(choice -> register.list(Complaint.class).stream()
                        .anyMatch(one -> one.id().equals(choice.value())
                                && one.parties().to().equals(party)))
                .toList();
    }

    List<Choice> assessments(EvidenceWords words) {
        return all(
                Assessment.class,
                one -> one.body().name() + ", " + words.day(one.body().asOf()));
    }

    /** What has a status: events and complaints. */
    List<Choice> subjects(EvidenceWords words) {
        Stream<Choice> complaints = all(
                Complaint.class,
                one -> words.say(
                        "complains",
                        words.party(one.parties().from()),
                        words.party(one.parties().to()),
                        one.event()))
                .stream();
        return Stream.concat(events(words).stream(), complaints).toList();
    }

    List<Choice> parties(EvidenceWords words) {
        return words.parties().entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    /** The party they speak for. */
    List<Choice> own(EvidenceWords words) {
        return parties(words).stream().filter(one -> one.value().equals(party)).toList();
    }

    List<Choice> others(EvidenceWords words) {
        return parties(words).stream().filter(one -> !one.value().equals(party)).toList();
    }

    private <T extends RegisterEntry> List<Choice> all(Class<T> kind, Function<T, String> text) {
        return register.list(kind).stream()
                .map(entry -> new Choice(entry.id(), text.apply(entry)))
                .toList();
    }
}
