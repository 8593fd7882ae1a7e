package org.endstate.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.endstate.capability.Shortfall;
import org.endstate.commission.CapabilityResult;
import org.endstate.provenance.Derived;
import org.endstate.report.pages.report.JtejudgeGenerated;

/**
 * The capability of a mission by itself, as one HTML file that loads nothing and needs no script. The same result gives
 * the same bytes.
 */
public final class CapabilityPage {

    private final CapabilityResult result;
    private final CapabilityBrief brief;

    private CapabilityPage(CapabilityResult result, CapabilityBrief brief) {
        this.result = result;
        this.brief = brief;
    }

    /** The page in this language; messages that are not translated stay English. */
    public static String render(CapabilityResult result, Locale language) {
        StringOutput html = new StringOutput(1 << 18);
        JtejudgeGenerated.render(
                new OwaspHtmlTemplateOutput(html), null, new CapabilityPage(result, brief(result, language)));
        return html.toString();
    }

    /** Why an assessment does not count, in sentences; that it counts where nothing is short. */
    public static String why(CapabilityResult result, List<Shortfall> shortfalls, Locale language) {
        return new ShortfallWords(brief(result, language)).all(shortfalls);
    }

    private static CapabilityBrief brief(CapabilityResult result, Locale language) {
        Words words = Words.in(language);
        return new CapabilityBrief(
                result.dossier(),
                result.functions().value(),
                result.gates().value(),
                words,
                new Names(result.dossier(), words));
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
        return brief.words().date(brief.asOf());
    }

    public CapabilitySection capability() {
        return new CapabilitySection(brief);
    }

    /** Issues, inputs and methods. */
    public GroundsSection grounds() {
        Map<String, Derived<?>> results = new LinkedHashMap<>();
        results.put("provenance.capability", result.functions());
        results.put("provenance.gates", result.gates());
        return new GroundsSection(result.dossier(), result.stamp(), results, brief.words());
    }
}
