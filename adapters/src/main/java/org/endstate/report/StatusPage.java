package org.endstate.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.endstate.commission.StatusResult;
import org.endstate.oversight.EarnedProgress;
import org.endstate.report.pages.report.JtestatusGenerated;
import org.endstate.report.pages.report.JtestatusPieceGenerated;
import org.endstate.report.pages.report.JtestatusTablesGenerated;

/**
 * Where a mission stands, on one page: what must be decided, what is at risk, what has changed. One HTML file that
 * loads nothing and needs no script. The same result gives the same bytes.
 */
public final class StatusPage {

    private final StatusResult result;
    private final Words words;
    private final StatusWords sentences;
    private final Names names;

    private StatusPage(StatusResult result, Words words) {
        this.result = result;
        this.words = words;
        this.sentences = new StatusWords(result, words);
        this.names = new Names(result.dossier(), words);
    }

    /** The page in this language; messages that are not translated stay English. */
    public static String render(StatusResult result, Locale language) {
        StringOutput html = new StringOutput(1 << 16);
        JtestatusGenerated.render(new OwaspHtmlTemplateOutput(html), null, new StatusPage(result, Words.in(language)));
        return html.toString();
    }

    /** Sentences under a heading. */
    public record Part(String id, String heading, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    /** The parts of the page in this language, for whoever prints them elsewhere. */
    public static List<Part> parts(StatusResult result, Locale language) {
        return new StatusPage(result, Words.in(language)).parts();
    }

    /** The same with what to do about each alarm, and with the tables, as pieces of HTML by their ids. */
    public static Map<String, String> pieces(StatusResult result, Locale language) {
        StatusPage page = new StatusPage(result, Words.in(language));
        Map<String, String> pieces = new LinkedHashMap<>();
        for (Part part : page.parts()) {
            List<Entry> entries =
                    part.id().equals("alarms") && !result.alarms().isEmpty() ? page.alarms() : Entry.of(part);
            pieces.put(part.id(), html(out -> JtestatusPieceGenerated.render(out, null, part, entries)));
        }
        pieces.put("tables", html(out -> JtestatusTablesGenerated.render(out, null, page)));
        return pieces;
    }

    private static String html(Consumer<OwaspHtmlTemplateOutput> piece) {
        StringOutput html = new StringOutput(1 << 14);
        piece.accept(new OwaspHtmlTemplateOutput(html));
        return html.toString();
    }

    /**
     * A sentence, and what to do about what it says.
     *
     * @param remedy empty where nothing is to be done
     */
    public record Entry(String sentence, String remedy) {

        static List<Entry> of(Part part) {
            return part.sentences().stream()
                    .map(sentence -> new Entry(sentence, ""))
                    .toList();
        }
    }

    private List<Entry> alarms() {
        return result.alarms().stream()
                .map(alarm -> new Entry(sentences.alarm(alarm), sentences.remedy(alarm)))
                .toList();
    }

    /** The tables of the page in this language. */
    public static List<Table> tables(StatusResult result, Locale language) {
        return new StatusPage(result, Words.in(language)).tables();
    }

    public Words words() {
        return words;
    }

    /** The style sheet, to stand in the page itself. */
    public String style() {
        return Css.sheet();
    }

    public String mission() {
        return words.name(result.dossier().mission().identity().name());
    }

    public String asOf() {
        return words.date(result.dossier().mission().asOf());
    }

    /** The day of the last session in words. */
    public String since() {
        return result.since().map(words::date).orElseGet(() -> words.of("status.no-session"));
    }

    public String disclaimer() {
        return result.dossier().origin().disclaimer().map(words::name).orElse("");
    }

    /** What a session has to know, in the order it is read. */
    public List<Part> parts() {
        return List.of(
                new Part("standing", words.of("status.standing"), standing()),
                new Part(
                        "decisions",
                        words.of("status.decisions"),
                        orNone(result.decisions().stream()
                                .map(sentences::decision)
                                .toList())),
                new Part(
                        "alarms",
                        words.of("status.alarms"),
                        orNone(result.alarms().stream().map(sentences::alarm).toList())),
                new Part("changes", words.of("status.changes", since()), orNone(sentences.changes(result.changes()))),
                new Part(
                        "slips",
                        words.of("status.slips"),
                        orNone(result.course().slips().stream()
                                .map(sentences::slip)
                                .toList())));
    }

    private List<String> orNone(List<String> all) {
        return all.isEmpty() ? List.of(words.of("status.none")) : all;
    }

    private List<String> standing() {
        EarnedProgress earned = result.course().earned();
        List<String> all = new ArrayList<>();
        all.add(words.of("status.sites", earned.sites(), earned.ofSites()));
        String unit =
                words.name(result.dossier().mission().identity().strength().unit());
        all.add(earned.strength()
                .map(count -> words.of(
                        count.summed() ? "status.strength-summed" : "status.strength",
                        words.whole(count.persons()),
                        words.whole(earned.ofStrength()),
                        unit,
                        words.date(count.on())))
                .orElseGet(() -> words.of("status.strength-unknown", words.whole(earned.ofStrength()), unit)));
        return all;
    }

    /** The numbers and reports behind it. */
    public List<Table> tables() {
        StatusTables tables = new StatusTables(result, words, sentences);
        List<Table> all = new ArrayList<>();
        all.add(tables.milestones());
        tables.slips().ifPresent(all::add);
        new StatusScores(result, words, names).table().ifPresent(all::add);
        all.add(tables.sites());
        tables.checks().ifPresent(all::add);
        return all;
    }

    /** Issues, inputs and methods. */
    public GroundsSection grounds() {
        return new GroundsSection(result.dossier(), result.stamp(), new LinkedHashMap<>(Map.of()), words);
    }
}
