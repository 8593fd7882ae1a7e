package org.endstate.report.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.endstate.agreement.Language;
import org.endstate.report.QrCode;
import org.endstate.report.typeset.Fo;
import org.xml.sax.SAXException;

/** A statement in XSL Formatting Objects: A4, a column for each language, what belongs together side by side. */
final class StatementFo {

    /** Longer rows may be broken by the end of a page. */
    private static final int KEPT_TOGETHER = 900;

    private static final Pattern HASH_PART = Pattern.compile("[0-9a-f]{16}(?=[0-9a-f])");

    private final StatementSheet sheet;
    private final Fo fo;

    StatementFo(StatementSheet sheet, Fo fo) {
        this.sheet = sheet;
        this.fo = fo;
    }

    void write() throws SAXException {
        fo.document(() -> fo.element("root", "font-family=Noto Sans, Amiri;font-size=9pt;line-height=12.5pt", () -> {
            fo.element("layout-master-set", "", this::page);
            fo.element("page-sequence", "master-reference=a4", this::sequence);
        }));
    }

    private void page() throws SAXException {
        fo.element(
                "simple-page-master",
                "master-name=a4;page-width=210mm;page-height=297mm;margin=14mm 15mm 9mm 15mm",
                () -> {
                    fo.element("region-body", "margin-bottom=9mm", Fo.Content.NONE);
                    fo.element("region-after", "extent=6mm", Fo.Content.NONE);
                });
    }

    private void sequence() throws SAXException {
        fo.element("title", "", () -> fo.text(sheet.title().in(Language.EN)));
        fo.element(
                "static-content",
                "flow-name=xsl-region-after",
                () -> fo.element("block", "font-size=7.5pt;text-align=center", () -> {
                    fo.text("sha-256 " + sheet.seal().text().brief() + " · ");
                    fo.element("page-number", "", Fo.Content.NONE);
                }));
        fo.element("flow", "flow-name=xsl-region-body", () -> {
            table("", () -> {
                for (Row row : sheet.rows()) {
                    row(row);
                }
            });
            seal();
        });
    }

    private void table(String attributes, Fo.Content rows) throws SAXException {
        fo.element("table", "table-layout=fixed;width=100%;" + attributes, () -> {
            for (Language language : Language.values()) {
                fo.element("table-column", "column-width=proportional-column-width(1)", Fo.Content.NONE);
            }
            fo.element("table-body", "", rows);
        });
    }

    private void row(Row row) throws SAXException {
        boolean together = row.text().values().stream().allMatch(text -> text.length() < KEPT_TOGETHER);
        String next = row.role() == Row.Role.HEADING ? "keep-with-next.within-page=always;" : "";
        fo.element("table-row", next + (together ? "keep-together.within-page=always" : ""), () -> {
            for (Language language : Language.values()) {
                cell(language, () -> {
                    fo.block(look(row.role()) + "linefeed-treatment=preserve", breakable(row.in(language)));
                    if (!row.referenceIn(language).isEmpty()) {
                        fo.block("font-size=7.5pt;color=#36648b", row.referenceIn(language));
                    }
                });
            }
        });
    }

    /** A hash is longer than a column is wide: it may be broken after every sixteenth digit. */
    private static String breakable(String text) {
        return HASH_PART.matcher(text).replaceAll("$0\u200B");
    }

    private static String look(Row.Role role) {
        return switch (role) {
            case TITLE -> "font-size=14pt;line-height=18.5pt;font-weight=bold;role=H1;";
            case HEADING -> "font-weight=bold;border-top=0.4pt solid #888;padding-top=1.5mm;role=H2;";
            case DISCLAIMER -> "border=0.8pt solid #333;padding=1mm 1.5mm;margin=0mm 0.3mm;";
            case INTRODUCTION -> "color=#333;";
            case NOTE -> "font-size=8pt;";
            case ITEM -> "";
        };
    }

    private void cell(Language language, Fo.Content content) throws SAXException {
        boolean arabic = language.isRightToLeft();
        fo.element(
                "table-cell",
                "padding=1mm 2.5mm 1.5mm 2.5mm",
                () -> fo.element(
                        "block-container",
                        "writing-mode=" + (arabic ? "rl-tb" : "lr-tb"),
                        () -> fo.element(
                                "block",
                                "language=" + language.code() + ";script=" + (arabic ? "arab" : "latn")
                                        + (arabic
                                                ? ";font-family=Amiri, Noto Sans;font-size=10.5pt;line-height=14.5pt"
                                                : ""),
                                content)));
    }

    private void seal() throws SAXException {
        Optional<byte[]> code = QrCode.png(sheet.seal().code());
        if (code.isPresent()) {
            String heard = new StatementWords(Language.EN).of("code");
            fo.element(
                    "block",
                    "text-align=center;space-before=3mm;keep-with-next.within-page=always",
                    () -> fo.image(code.get(), "34mm", heard));
        }
        table(
                "keep-together.within-page=always",
                () -> fo.element("table-row", "", () -> {
                    for (Language language : Language.values()) {
                        String hash = sheet.seal().text().hex();
                        String text = new StatementWords(language).of("seal", hash);
                        cell(language, () -> fo.block("font-size=7.5pt", breakable(text)));
                    }
                }));
    }
}
