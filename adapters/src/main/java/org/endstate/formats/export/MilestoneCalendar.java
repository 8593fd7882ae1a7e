package org.endstate.formats.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.endstate.commission.PlanResult;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.provenance.ContentHash;
import org.endstate.timeline.OptionForecast;

/**
 * Writes the dates of a result as an iCalendar file (RFC 5545) of all-day events: for each milestone the agreed date
 * and each option's planned and P80 date, and the monthly reviews of the gates. Dates beyond the horizon have no event.
 *
 * <p>An event is known by what it is, not by its day: planning again moves it in a calendar that has read it before.
 */
public final class MilestoneCalendar {

    private final PlanResult result;
    private final IcsText text = new IcsText();

    private MilestoneCalendar(PlanResult result) {
        this.result = result;
    }

    /** The file as bytes. */
    public static byte[] write(PlanResult result) {
        MilestoneCalendar calendar = new MilestoneCalendar(result);
        calendar.writeAll();
        return calendar.text.bytes();
    }

    private void writeAll() {
        text.line("BEGIN", "VCALENDAR");
        text.line("VERSION", "2.0");
        text.line("PRODID", "-//Endstate//Timeline//EN");
        text.line("CALSCALE", "GREGORIAN");
        text.line("METHOD", "PUBLISH");
        text.text("X-WR-CALNAME", result.dossier().mission().identity().name().en());
        for (Milestone milestone : result.dossier().mission().milestones()) {
            milestone.agreed().ifPresent(agreed -> event(agreed(milestone, agreed.date())));
            result.candidates().forEach(option -> events(option, milestone).forEach(this::event));
        }
        reviews().forEach(this::event);
        text.line("END", "VCALENDAR");
    }

    /**
     * An all-day event.
     *
     * @param key what it is: the same for the same thing in every run
     */
    private record Event(String key, LocalDate day, String summary, List<String> description) {}

    private static Event agreed(Milestone milestone, LocalDate day) {
        return new Event(
                "agreed/" + milestone.id(), day, "Agreed: " + milestone.name().en(), names(milestone.name()));
    }

    private static List<Event> events(OptionForecast option, Milestone milestone) {
        List<Event> events = new ArrayList<>();
        option.milestones().stream()
                .filter(forecast -> forecast.milestone().equals(milestone.id()))
                .forEach(forecast -> {
                    find(option, milestone, "planned", forecast.planned()).ifPresent(events::add);
                    find(option, milestone, "P80", forecast.reached().p80()).ifPresent(events::add);
                });
        return events;
    }

    private static Optional<Event> find(
            OptionForecast option, Milestone milestone, String what, Optional<LocalDate> date) {
        String kind = Json.word(option.kind());
        return date.map(day -> new Event(
                what + "/" + kind + "/" + milestone.id(),
                day,
                milestone.name().en() + " (" + kind + ", " + what + ")",
                names(milestone.name())));
    }

    private static List<String> names(Label name) {
        return name.ar().isEmpty() ? List.of(name.en()) : List.of(name.en(), name.ar());
    }

    private List<Event> reviews() {
        SortedMap<LocalDate, List<String>> byDay = new TreeMap<>();
        for (GateOutlook gate : result.assessments().gates().value()) {
            String name = Lookup.gate(result, gate.gate()).name().en();
            gate.reviews()
                    .forEach(review -> byDay.computeIfAbsent(review.date(), day -> new ArrayList<>())
                            .add(name + ": P(open) = " + Cell.hundredths(review.open())));
        }
        return byDay.entrySet().stream()
                .map(entry ->
                        new Event("review/" + entry.getKey(), entry.getKey(), "Review of the gates", entry.getValue()))
                .toList();
    }

    /** An event is seen alone in a calendar, so each says what nobody stands for. */
    private List<String> described(Event event) {
        String disclaimer =
                result.dossier().origin().disclaimer().map(Label::en).orElse("");
        return disclaimer.isEmpty()
                ? event.description()
                : Stream.concat(event.description().stream(), Stream.of(disclaimer))
                        .toList();
    }

    private void event(Event event) {
        String mission = result.dossier().mission().identity().id();
        ContentHash hash = ContentHash.of((mission + "/" + event.key()).getBytes(StandardCharsets.UTF_8));
        text.line("BEGIN", "VEVENT");
        text.line("UID", hash.hex().substring(0, 32) + "@endstate.org");
        text.line("DTSTAMP", IcsText.day(result.dossier().mission().asOf()) + "T000000Z");
        text.line("DTSTART;VALUE=DATE", IcsText.day(event.day()));
        text.text("SUMMARY", event.summary());
        text.text("DESCRIPTION", String.join("\n", described(event)));
        text.line("TRANSP", "TRANSPARENT");
        text.line("END", "VEVENT");
    }
}
