package org.endstate.report.statement;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.endstate.agreement.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Writes a paragraph of a language. A script that runs from right to left needs four things that Word keeps apart: the
 * direction of the paragraph, that of the run, and size, weight and font under the names for complex scripts.
 */
record DocxText(Language language, Look look) {

    /** How a paragraph looks. */
    enum Look {
        TITLE(15, true, "111111"),
        HEADING(11, true, "111111"),
        PLAIN(10, false, "111111"),
        QUIET(10, false, "444444"),
        REFERENCE(8, false, "36648B");

        private final int points;
        private final boolean bold;
        private final String color;

        Look(int points, boolean bold, String color) {
            this.points = points;
            this.bold = bold;
            this.color = color;
        }

        static Look of(Row.Role role) {
            return switch (role) {
                case TITLE -> TITLE;
                case HEADING, DISCLAIMER -> HEADING;
                case INTRODUCTION, NOTE -> QUIET;
                case ITEM -> PLAIN;
            };
        }
    }

    void write(XWPFParagraph paragraph, String text) {
        paragraph.setSpacingAfter(40);
        if (language.isRightToLeft()) {
            (paragraph.getCTP().isSetPPr()
                            ? paragraph.getCTP().getPPr()
                            : paragraph.getCTP().addNewPPr())
                    .addNewBidi();
        }
        XWPFRun run = paragraph.createRun();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
        format(run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr());
    }

    private void format(CTRPr format) {
        BigInteger halfPoints = BigInteger.valueOf(2L * look.points);
        BigInteger complex = BigInteger.valueOf(2L * look.points + 4);
        CTFonts fonts = format.addNewRFonts();
        fonts.setAscii("Noto Sans");
        fonts.setHAnsi("Noto Sans");
        fonts.setCs("Amiri");
        if (look.bold) {
            format.addNewB();
            format.addNewBCs();
        }
        format.addNewColor().setVal(look.color);
        format.addNewSz().setVal(halfPoints);
        format.addNewSzCs().setVal(complex);
        if (language.isRightToLeft()) {
            format.addNewRtl();
            format.addNewLang().setBidi("ar-IQ");
        } else {
            format.addNewLang().setVal("en-GB");
        }
    }
}
