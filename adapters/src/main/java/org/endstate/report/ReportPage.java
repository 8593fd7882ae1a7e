package org.endstate.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.endstate.commission.PlanResult;
import org.endstate.report.pages.report.JtepageGenerated;

/**
 * The report on a planning result as one HTML file that loads nothing and needs no script. The same result gives the
 * same bytes.
 */
public final class ReportPage {

    private final Brief brief;

    private ReportPage(Brief brief) {
        this.brief = brief;
    }

    /** The page in this language; messages that are not translated stay English. */
    public static String render(PlanResult result, Locale language) {
        ReportPage page = of(result, language);
        StringOutput html = new StringOutput(1 << 18);
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }

    static ReportPage of(PlanResult result, Locale language) {
        return new ReportPage(Brief.of(result, Words.in(language)));
    }

    Brief brief() {
        return brief;
    }

    public Words words() {
        return brief.words();
    }

    /** The style sheet, to stand in the page itself. */
    public String style() {
        return Css.sheet();
    }

    public Cover cover() {
        return new Cover(brief);
    }

    public OptionsSection options() {
        return new OptionsSection(brief);
    }

    public ProposalsSection proposals() {
        return new ProposalsSection(brief);
    }

    public TrustSection trust() {
        return new TrustSection(brief);
    }

    public FrontierSection frontier() {
        return new FrontierSection(brief);
    }

    public StrengthSection strength() {
        return new StrengthSection(brief);
    }

    public SitesSection sites() {
        return new SitesSection(brief);
    }

    public GatesSection gates() {
        return new GatesSection(brief);
    }

    public ThreatSection threat() {
        return new ThreatSection(
                brief.threat(), Outlines.of(brief.mission()), brief.threat().named());
    }

    public CapabilitySection capability() {
        return new CapabilitySection(brief.capability());
    }

    public CausesSection causes() {
        return new CausesSection(brief);
    }

    public OutsideSection outside() {
        return new OutsideSection(brief);
    }

    public AgreementSection agreement() {
        return new AgreementSection(brief);
    }

    public RegisterSection register() {
        return RegisterSection.of(brief.dossier(), brief.words());
    }

    public GroundsSection grounds() {
        return GroundsSection.of(brief);
    }
}
