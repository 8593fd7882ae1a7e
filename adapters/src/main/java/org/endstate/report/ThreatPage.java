package org.endstate.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.endstate.commission.ThreatResult;
import org.endstate.report.pages.report.JteoutlookGenerated;

/**
 * The threat of a mission by itself, every area in full, as one HTML file that loads nothing and needs no script. The
 * same result gives the same bytes.
 */
public final class ThreatPage {

    private final ThreatResult result;
    private final ThreatBrief brief;

    private ThreatPage(ThreatResult result, ThreatBrief brief) {
        this.result = result;
        this.brief = brief;
    }

    /** The page in this language; messages that are not translated stay English. */
    public static String render(ThreatResult result, Locale language) {
        Words words = Words.in(language);
        ThreatBrief brief =
                new ThreatBrief(result.dossier(), result.outlook(), words, new Names(result.dossier(), words));
        StringOutput html = new StringOutput(1 << 18);
        JteoutlookGenerated.render(new OwaspHtmlTemplateOutput(html), null, new ThreatPage(result, brief));
        return html.toString();
    }

    public Words words() {
        return brief.words();
    }

    /** The style sheet, to stand in the page itself. */
    public String style() {
        return Css.sheet();
    }

    public String mission() {
        return brief.words().name(brief.dossier().mission().identity().name());
    }

    public String asOf() {
        return brief.words().date(brief.dossier().mission().asOf());
    }

    /** What must be printed on every page; empty where there is nothing. */
    public String disclaimer() {
        return brief.dossier().origin().disclaimer().map(brief.words()::name).orElse("");
    }

    /** Every area in full. */
    public ThreatSection threat() {
        return new ThreatSection(
                brief,
                Outlines.of(brief.dossier().mission()),
                brief.areas().stream().map(area -> area.outlook().area()).collect(Collectors.toSet()));
    }

    public GroundsSection grounds() {
        return new GroundsSection(
                result.dossier(), result.stamp(), Map.of("provenance.threat", result.outlook()), brief.words());
    }
}
