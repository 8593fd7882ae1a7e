package org.endstate.report.statement;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The page of a document. */
final class DocxPage {

    private static final BigInteger WIDTH_twips = BigInteger.valueOf(11906);
    private static final BigInteger HEIGHT_twips = BigInteger.valueOf(16838);
    private static final BigInteger MARGIN_twips = BigInteger.valueOf(850);

    private DocxPage() {}

    /** Makes its pages A4 with margins of 15 mm. */
    static void a4(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(WIDTH_twips);
        size.setH(HEIGHT_twips);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN_twips);
        margins.setBottom(MARGIN_twips);
        margins.setLeft(MARGIN_twips);
        margins.setRight(MARGIN_twips);
    }
}
