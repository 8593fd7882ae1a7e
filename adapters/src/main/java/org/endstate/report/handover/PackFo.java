package org.endstate.report.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.report.typeset.Fo;
import org.xml.sax.SAXException;

/** A pack in XSL Formatting Objects: A4, from right to left where the language runs so. */
final class PackFo {

    private static final String CELL = "border=0.4pt solid #888;padding=0.6mm 1mm";
    private static final String FILLED_BY_HAND = "height=9mm;";

    private final HandoverPack pack;
    private final Fo fo;
    private final boolean rightToLeft;

    PackFo(HandoverPack pack, Fo fo) {
        this.pack = pack;
        this.fo = fo;
        this.rightToLeft = pack.words().direction().equals("rtl");
    }

    void write() throws SAXException {
        String fonts = rightToLeft ? "Amiri, Noto Sans" : "Noto Sans, Amiri";
        String size = rightToLeft ? "font-size=9.5pt;line-height=12.5pt" : "font-size=8pt;line-height=10.5pt";
        String language = "language=" + pack.words().language() + ";script=" + (rightToLeft ? "arab" : "latn");
        fo.document(() ->
                fo.element("root", "font-family=" + fonts + ";" + size + ";" + language + ";" + mode(), () -> {
                    fo.element("layout-master-set", "", this::page);
                    fo.element(
                            "page-sequence",
                            "master-reference=a4;initial-page-number=1;format="
                                    + pack.words().inDigits("1"),
                            this::sequence);
                }));
    }

    private String mode() {
        return "writing-mode=" + (rightToLeft ? "rl-tb" : "lr-tb");
    }

    private void page() throws SAXException {
        fo.element(
                "simple-page-master",
                "master-name=a4;page-width=210mm;page-height=297mm;margin=12mm 15mm 8mm 15mm;" + mode(),
                () -> {
                    fo.element("region-body", "margin-bottom=9mm", Fo.Content.NONE);
                    fo.element("region-after", "extent=6mm", Fo.Content.NONE);
                });
    }

    private void sequence() throws SAXException {
        fo.element("title", "", () -> fo.text(pack.title()));
        fo.element("static-content", "flow-name=xsl-region-after", this::foot);
        fo.element("flow", "flow-name=xsl-region-body", () -> {
            fo.block("font-size=16pt;line-height=21pt;font-weight=bold;space-after=2mm;role=H1", pack.title());
            for (Block block : pack.blocks()) {
                write(block);
            }
            fo.element("block", "id=end", Fo.Content.NONE);
        });
    }

    private void foot() throws SAXException {
        table(
                "border-top=0.4pt solid #888",
                List.of(8, 2),
                () -> fo.element("table-row", "", () -> {
                    fo.element("table-cell", "padding=0.5mm 0mm", () -> fo.block("font-size=7pt", pack.foot()));
                    fo.element("table-cell", "padding=0.5mm 0mm", () -> {
                        fo.element("block", "font-size=7pt;text-align=end", () -> {
                            fo.text(pack.words().of("page") + " ");
                            fo.element("page-number", "", Fo.Content.NONE);
                        });
                    });
                }));
    }

    private void write(Block block) throws SAXException {
        switch (block) {
            case Block.Heading(String text) ->
                fo.block(
                        "font-weight=bold;font-size=11pt;line-height=14pt;space-before=3mm;space-after=1mm;"
                                + "keep-with-next.within-page=always;role=H2",
                        text);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
            case Block.Grid grid -> grid(grid);
            case Block.Signatures signatures -> signatures(signatures);
        }
    }

    /** Text in Latin letters keeps its direction in an Arabic pack. */
    private void paragraph(Block.Paragraph paragraph) throws SAXException {
        boolean latin = paragraph
                .text()
                .codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(c -> c < '\u0590');
        String mode = "writing-mode=" + (latin ? "lr-tb" : "rl-tb");
        String look = paragraph.standsOut() ? ";border=0.8pt solid #333;padding=1mm 1.5mm;margin=0mm 0.3mm" : "";
        fo.element(
                "block-container",
                mode + ";keep-with-next.within-page=always",
                () -> fo.block("space-after=1.5mm" + look, paragraph.text()));
    }

    private void facts(List<Block.Fact> facts) throws SAXException {
        table("space-after=1mm;keep-together.within-page=always", List.of(17, 33, 17, 33), () -> {
            for (int i = 0; i < facts.size(); i += 2) {
                int first = i;
                fo.element("table-row", "keep-together.within-page=always", () -> {
                    fact(facts.get(first));
                    if (first + 1 < facts.size()) {
                        fact(facts.get(first + 1));
                    } else {
                        cell("", "", "");
                        cell("", "", "");
                    }
                });
            }
        });
    }

    private void fact(Block.Fact fact) throws SAXException {
        cell("background-color=#eee;", "", fact.term());
        cell("", "", fact.text());
    }

    private void grid(Block.Grid grid) throws SAXException {
        headed(grid.shares(), grid.columns(), () -> {
            for (List<String> row : grid.rows()) {
                fo.element("table-row", "keep-together.within-page=always", () -> {
                    for (String text : row) {
                        cell("", "", text);
                    }
                });
            }
        });
    }

    /** A table whose head is repeated on each page. */
    private void headed(List<Integer> shares, List<String> columns, Fo.Content rows) throws SAXException {
        fo.element("table", "table-layout=fixed;width=100%;space-after=1.5mm", () -> {
            columns(shares);
            fo.element(
                    "table-header",
                    "",
                    () -> fo.element("table-row", "", () -> {
                        for (String column : columns) {
                            cell("background-color=#ddd;", "font-weight=bold", column);
                        }
                    }));
            fo.element("table-body", "", rows);
        });
    }

    private void table(String attributes, List<Integer> shares, Fo.Content rows) throws SAXException {
        fo.element("table", "table-layout=fixed;width=100%;" + attributes, () -> {
            columns(shares);
            fo.element("table-body", "", rows);
        });
    }

    private void columns(List<Integer> shares) throws SAXException {
        for (int share : shares) {
            fo.element("table-column", "column-width=proportional-column-width(" + share + ")", Fo.Content.NONE);
        }
    }

    private void cell(String look, String text, String content) throws SAXException {
        fo.element("table-cell", look + CELL, () -> fo.block(text, content));
    }

    private void signatures(Block.Signatures signatures) throws SAXException {
        int lines = signatures.lines().size();
        List<Integer> shares =
                IntStream.rangeClosed(0, lines).mapToObj(i -> i == 0 ? 13 : 12).toList();
        List<String> columns = new ArrayList<>(List.of(pack.words().of("signature.party")));
        columns.addAll(signatures.lines());
        headed(shares, columns, () -> {
            for (String signatory : signatures.signatories()) {
                fo.element("table-row", FILLED_BY_HAND + "keep-together.within-page=always", () -> {
                    cell("", "", signatory);
                    for (int line = 0; line < lines; line++) {
                        cell("", "", "");
                    }
                });
            }
        });
    }
}
