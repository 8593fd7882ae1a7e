package org.endstate.report.statement;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** A Latin word within Arabic: in a run from right to left Word would turn round its hyphens and dots. */
    private static final Pattern LATIN =
            Pattern.compile("(?=[0-9._:/-]*[A-Za-z])[A-Za-z0-9](?:[A-Za-z0-9._:/-]*[A-Za-z0-9])?");

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
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.createRun().addBreak();
            }
            line(paragraph, lines.get(i));
        }
    }

    private void line(XWPFParagraph paragraph, String line) {
        if (!language.isRightToLeft()) {
            run(paragraph, line, false);
            return;
        }
        int done = 0;
        Matcher latin = LATIN.matcher(line);
        while (latin.find()) {
            run(paragraph, line.substring(done, latin.start()), true);
            run(paragraph, latin.group(), false);
            done = latin.end();
        }
        run(paragraph, line.substring(done), true);
    }

    private void run(XWPFParagraph paragraph, String text, boolean rightToLeft) {
        if (!text.isEmpty()) {
            XWPFRun run = paragraph.createRun();
            run.setText(text);
            format(
                    run.getCTR().isSetRPr()
                            ? run.getCTR().getRPr()
                            : run.getCTR().addNewRPr(),
                    rightToLeft);
        }
    }

    private void format(CTRPr format, boolean rightToLeft) {
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
        if (rightToLeft) {
            format.addNewRtl();
            format.addNewLang().setBidi("ar-IQ");
        } else {
            format.addNewLang().setVal("en-GB");
        }
    }
}
