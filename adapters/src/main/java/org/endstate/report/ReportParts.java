package org.endstate.report;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.endstate.commission.PlanResult;
import org.endstate.report.pages.report.JteagreementGenerated;
import org.endstate.report.pages.report.JteassumptionsGenerated;
import org.endstate.report.pages.report.JtecapabilityGenerated;
import org.endstate.report.pages.report.JtecausesGenerated;
import org.endstate.report.pages.report.JtecoverGenerated;
import org.endstate.report.pages.report.JtefrontierGenerated;
import org.endstate.report.pages.report.JteganttGenerated;
import org.endstate.report.pages.report.JtegatesGenerated;
import org.endstate.report.pages.report.JteissuesGenerated;
import org.endstate.report.pages.report.JteoptionsGenerated;
import org.endstate.report.pages.report.JteoutsideGenerated;
import org.endstate.report.pages.report.JteproposalsGenerated;
import org.endstate.report.pages.report.JteprovenanceGenerated;
import org.endstate.report.pages.report.JteregisterGenerated;
import org.endstate.report.pages.report.JtesitesGenerated;
import org.endstate.report.pages.report.JtestrengthGenerated;
import org.endstate.report.pages.report.JtethreatGenerated;
import org.endstate.report.pages.report.JtetrustGenerated;
import org.endstate.timeline.OptionForecast;

/** The sections of the report one by one, as HTML to stand in another page that has its {@link #style}. */
public final class ReportParts {

    private final ReportPage page;
    private final Words words;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private ReportParts(ReportPage page) {
        this.page = page;
        this.words = page.words();
    }

    /**
     * Every section by the name of its anchor, the head as {@code cover}, and the plan of each option as {@code gantt-}
     * and its code, with {@code .svg} as a drawing that stands alone.
     */
    public static Map<String, String> of(PlanResult result, Locale language) {
        ReportParts made = new ReportParts(ReportPage.of(result, language));
        made.answer();
        made.plans();
        made.assess();
        made.account();
        return made.parts;
    }

    /** The style sheet the sections need. */
    public static String style() {
        return Css.sheet();
    }

    private void answer() {
        add("cover", out -> JtecoverGenerated.render(html(out), null, page.cover(), words));
        add("options", out -> JteoptionsGenerated.render(html(out), null, page.options(), words));
        if (!page.proposals().stories().isEmpty()) {
            add("proposals", out -> JteproposalsGenerated.render(html(out), null, page.proposals(), words));
        }
        add("trust", out -> JtetrustGenerated.render(html(out), null, page.trust(), words));
        add("frontier", out -> JtefrontierGenerated.render(html(out), null, page.frontier(), words));
        add("strength", out -> JtestrengthGenerated.render(html(out), null, page.strength(), words));
    }

    private void plans() {
        for (OptionForecast option : page.brief().result().options()) {
            GanttSection gantt = new GanttSection(page.brief(), option);
            String name = "gantt-" + option.kind().code();
            add(name, out -> JteganttGenerated.render(html(out), null, gantt, words));
            parts.put(name + ".svg", gantt.file());
        }
    }

    private void assess() {
        add("sites", out -> JtesitesGenerated.render(html(out), null, page.sites(), words));
        add("gates", out -> JtegatesGenerated.render(html(out), null, page.gates(), words));
        add("threat", out -> JtethreatGenerated.render(html(out), null, page.threat(), words));
        add("capability", out -> JtecapabilityGenerated.render(html(out), null, page.capability(), words));
        add("causes", out -> JtecausesGenerated.render(html(out), null, page.causes(), words));
    }

    private void account() {
        add("outside", out -> JteoutsideGenerated.render(html(out), null, page.outside(), words));
        add("agreement", out -> JteagreementGenerated.render(html(out), null, page.agreement(), words));
        add("register", out -> JteregisterGenerated.render(html(out), null, page.register(), words));
        add("assumptions", out -> JteassumptionsGenerated.render(html(out), null, page.grounds(), words));
        add("issues", out -> JteissuesGenerated.render(html(out), null, page.grounds(), words));
        add("provenance", out -> JteprovenanceGenerated.render(html(out), null, page.grounds(), words, true));
    }

    private void add(String name, Consumer<TemplateOutput> section) {
        StringOutput out = new StringOutput(1 << 14);
        section.accept(out);
        parts.put(name, out.toString());
    }

    private static OwaspHtmlTemplateOutput html(TemplateOutput out) {
        return new OwaspHtmlTemplateOutput(out);
    }
}
