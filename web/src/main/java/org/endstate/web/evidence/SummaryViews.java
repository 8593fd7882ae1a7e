package org.endstate.web.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.endstate.evidence.register.DailySummary;
import org.endstate.evidence.register.Event;
import org.endstate.web.evidence.SummaryView.Counted;
import org.endstate.web.evidence.SummaryView.Line;
import org.endstate.web.evidence.SummaryView.Told;

/** A daily summary in the words of a page. */
record SummaryViews(EvidenceWords words, Reader reader) {

    Counted counted(DailySummary summary) {
        List<Line> kinds = new ArrayList<>();
        new TreeMap<>(summary.counts()).forEach((kind, change) -> kinds.add(Line.of(words.say("kind", kind), change)));
        List<Line> denials = new ArrayList<>();
        new TreeMap<>(summary.denials())
                .forEach((party, change) -> denials.add(
                        Line.of(party.isEmpty() ? words.say("party.unstated") : words.party(party), change)));
        List<String> areas = new ArrayList<>();
        new TreeMap<>(summary.areas())
                .forEach((area, count) -> areas.add(words.say("summary.area", words.place(area), count)));
        areas.add(words.say(
                "summary.country", summary.countryOnly(), summary.observed().size()));
        return new Counted(kinds, denials, areas);
    }

    Told told(DailySummary summary) {
        if (!reader.seesEvents()) {
            return new Told(
                    List.of(),
                    List.of(),
                    words.count("events.held", summary.observed().size()));
        }
        return new Told(
                summary.observed().stream().map(this::observed).toList(),
                summary.assessed().stream()
                        .map(one -> words.say(
                                "summary.assessed",
                                one.body().name(),
                                one.event(),
                                words.say("attribution", one.finding().attribution()),
                                words.say("confidence", one.finding().confidence())))
                        .toList(),
                "");
    }

    private String observed(Event event) {
        return words.say("summary.observed", words.days(event.period()), words.text(event.what()), words.place(event));
    }

    /** What the reader may keep as files, by audience. */
    List<SummaryView.Publication> publications(List<String> files) {
        return reader.choices().stream()
                .map(audience -> new SummaryView.Publication(
                        words.say("audience", audience), audience.name().toLowerCase(Locale.ROOT), files))
                .toList();
    }
}
