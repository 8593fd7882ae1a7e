package org.endstate.report.handover;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.endstate.report.Css;
import org.endstate.report.pages.report.JtehandoverGenerated;

/** A pack as one HTML file for printing: it loads nothing and needs no script. */
public final class PackPage {

    private PackPage() {}

    /** The page. */
    public static String render(HandoverPack pack) {
        StringOutput html = new StringOutput(1 << 16);
        JtehandoverGenerated.render(
                new OwaspHtmlTemplateOutput(html), null, pack, Css.sheet(PackPage.class, "handover.css"));
        return html.toString();
    }
}
