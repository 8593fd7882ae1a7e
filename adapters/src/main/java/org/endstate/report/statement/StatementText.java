package org.endstate.report.statement;

import java.util.List;
import org.endstate.agreement.Language;

/** A statement as plain text, one language after the other: what its hash is taken of. */
public final class StatementText {

    private StatementText() {}

    /** The text; ends with a line end. */
    public static String of(StatementSheet sheet) {
        return of(sheet.rows());
    }

    static String of(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(text.isEmpty() ? "" : "\n* * *\n\n");
            rows.forEach(row -> text.append(block(row, language)));
        }
        return text.toString();
    }

    private static String block(Row row, Language language) {
        String reference = row.referenceIn(language);
        String line = row.in(language) + (reference.isEmpty() ? "" : "\n[" + reference + "]");
        return switch (row.role()) {
            case TITLE -> line + "\n\n";
            case HEADING -> "\n" + line + "\n\n";
            case NOTE -> "- " + line + "\n";
            case DISCLAIMER, INTRODUCTION, ITEM -> line + "\n\n";
        };
    }
}
