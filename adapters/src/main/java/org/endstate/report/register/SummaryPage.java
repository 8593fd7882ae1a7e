package org.endstate.report.register;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.DailySummary;
import org.endstate.evidence.register.DailySummary.Change;
import org.endstate.evidence.register.Event;
import org.endstate.report.Css;
import org.endstate.report.pages.report.JtesummaryGenerated;

/**
 * A period beside the one before, what was observed apart from what bodies make of it: as one HTML file that loads
 * nothing, and in lines.
 */
public record SummaryPage(RegisterWords words, String lead, List<Part> parts) {

    public SummaryPage {
        parts = List.copyOf(parts);
    }

    /** What stands under one heading. */
    public record Part(String heading, List<Row> rows, List<String> lines) {
        public Part {
            rows = List.copyOf(rows);
            lines = List.copyOf(lines);
        }
    }

    /** A count beside that of the period before. */
    public record Row(String what, String now, String before) {}

    /** The page of a summary. */
    public static SummaryPage of(DailySummary summary, RegisterWords words) {
        String lead =
                words.of("summary.lead", summary.period(), summary.period().previous());
        return new SummaryPage(
                words,
                lead,
                List.of(
                        new Part(
                                words.of("summary.observed"),
                                rows(summary.counts(), words::of, words),
                                observed(summary, words)),
                        new Part(
                                words.of("denials.head"),
                                rows(summary.denials(), words::party, words),
                                summary.denials().isEmpty() ? List.of(words.of("denials.none")) : List.of()),
                        new Part(words.of("summary.assessed"), List.of(), assessed(summary, words))));
    }

    private static <K> List<Row> rows(Map<K, Change> counts, Function<K, String> name, RegisterWords words) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> new Row(
                                name.apply(count.getKey()),
                                words.whole(count.getValue().now()),
                                words.whole(count.getValue().before())))
                        .toList();
    }

    private static List<String> observed(DailySummary summary, RegisterWords words) {
        List<String> lines = new ArrayList<>();
        if (summary.observed().isEmpty()) {
            lines.add(words.of("summary.nothing"));
        }
        for (Event event : byDay(summary.observed())) {
            lines.add(words.of(
                    "summary.event",
                    event.period(),
                    event.what().in(words.language()),
                    event.place().name()));
        }
        new TreeMap<>(summary.areas()).forEach((area, count) -> lines.add(words.of("summary.area", area, count)));
        if (!summary.observed().isEmpty()) {
            lines.add(words.of(
                    "summary.country-only",
                    summary.countryOnly(),
                    summary.observed().size()));
        }
        return lines;
    }

    private static List<Event> byDay(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparing(event -> event.period().from()))
                .toList();
    }

    private static List<String> assessed(DailySummary summary, RegisterWords words) {
        List<String> lines = new ArrayList<>();
        for (Assessment assessment : summary.assessed()) {
            lines.add(words.of(
                    "summary.assessment",
                    assessment.body().name(),
                    assessment.event(),
                    words.of(assessment.finding().attribution())
                            + assessment
                                    .finding()
                                    .actor()
                                    .map(actor -> " (" + actor + ")")
                                    .orElse(""),
                    words.of(assessment.finding().confidence())));
        }
        if (lines.isEmpty()) {
            lines.add(words.of("summary.not-assessed"));
        }
        return lines;
    }

    /** In lines, for a terminal. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(lead));
        for (Part part : parts) {
            lines.add(part.heading());
            part.rows()
                    .forEach(row -> lines.add("  " + words.of("summary.change", row.what(), row.now(), row.before())));
            part.lines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** The HTML. */
    public String render() {
        StringOutput html = new StringOutput(1 << 14);
        JtesummaryGenerated.render(
                new OwaspHtmlTemplateOutput(html),
                null,
                this,
                Css.sheet(RegisterPage.class, "register.css") + Css.sides());
        return html.toString();
    }
}
