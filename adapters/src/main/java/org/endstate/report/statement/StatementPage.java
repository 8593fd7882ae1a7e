package org.endstate.report.statement;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.endstate.agreement.Language;
import org.endstate.report.Css;
import org.endstate.report.QrCode;
import org.endstate.report.pages.report.JtestatementGenerated;

/**
 * A statement as one HTML file that loads nothing and needs no script: the languages side by side where there is room,
 * one below the other where there is not.
 */
public final class StatementPage {

    private final StatementSheet sheet;

    private StatementPage(StatementSheet sheet) {
        this.sheet = sheet;
    }

    /** The page. */
    public static String render(StatementSheet sheet) {
        StringOutput html = new StringOutput(1 << 14);
        JtestatementGenerated.render(
                new OwaspHtmlTemplateOutput(html),
                null,
                new StatementPage(sheet),
                Css.sheet(StatementPage.class, "statement.css"));
        return html.toString();
    }

    public StatementSheet sheet() {
        return sheet;
    }

    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    /** {@code rtl} for scripts that run from right to left. */
    public String direction(Language language) {
        return language.isRightToLeft() ? "rtl" : "ltr";
    }

    /** Where the reference of a row leads: to the same item in the next language. */
    public String next(Row row, Language language) {
        Language[] all = Language.values();
        return "#" + anchor(row, all[(language.ordinal() + 1) % all.length]);
    }

    /** The anchor of an item in a language. */
    public String anchor(Row row, Language language) {
        return language.code() + "." + row.anchor();
    }

    /** The class of a row in the style sheet. */
    public String role(Row row) {
        return row.role().name().toLowerCase(Locale.ROOT);
    }

    /** What the page is held against, in words. */
    public String seal(Language language) {
        return new StatementWords(language).of("seal", sheet.seal().text().hex());
    }

    /** The QR code as an image. */
    public String code() {
        return QrCode.svg(sheet.seal().code(), new StatementWords(Language.EN).of("code"))
                .orElse("");
    }
}
