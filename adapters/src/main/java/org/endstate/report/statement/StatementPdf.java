package org.endstate.report.statement;

import org.endstate.agreement.Language;
import org.endstate.report.typeset.Typesetter;

/** A statement as a tagged PDF; its creation date is the day of the statement. */
public final class StatementPdf {

    private StatementPdf() {}

    /** The bytes of the PDF. */
    public static byte[] render(StatementSheet sheet) {
        return setter(sheet).pdf(fo -> new StatementFo(sheet, fo).write());
    }

    /** The same in another format that FOP knows: for tests that look at positions. */
    static byte[] render(StatementSheet sheet, String mime) {
        return setter(sheet).render(fo -> new StatementFo(sheet, fo).write(), mime);
    }

    private static Typesetter setter(StatementSheet sheet) {
        return new Typesetter(sheet.title().in(Language.EN), sheet.date());
    }
}
