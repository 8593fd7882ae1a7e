package org.endstate.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.endstate.commission.PlanResult;

/** The report of a planning run as one self-contained HTML page: no script, no network, the same bytes every time. */
public final class ReportPage {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ReportPage.class.getClassLoader(), "org.endstate.report.pages");

    private ReportPage() {}

    /** Renders the report in this language; English and Arabic have their own texts, others are shown in English. */
    public static String render(PlanResult result, Locale language) {
        Wording words = new Wording(language);
        Facts facts = new Facts(result, words);
        List<Section> sections = List.of(
                new OptionsSection(facts).section(),
                new CourseSection(facts).section(),
                new SitesSection(facts).section(),
                new GatesSection(facts).section(),
                new ThreatSection(facts).section(),
                new CapabilitySection(facts).section(),
                new CausesSection(facts).section(),
                new OutsideSection(facts).section(),
                new AgreementSection(facts).section(),
                new RecordSection(facts).section());
        StringOutput output = new StringOutput();
        TEMPLATES.render(
                "report/page.jte",
                Map.of("words", words, "cover", new Cover(facts), "sections", sections, "style", style()),
                output);
        return output.toString();
    }

    private static String style() {
        try (InputStream file = ReportPage.class.getResourceAsStream("report.css")) {
            if (file == null) {
                throw new IllegalStateException("The report's style sheet is missing from the program.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
