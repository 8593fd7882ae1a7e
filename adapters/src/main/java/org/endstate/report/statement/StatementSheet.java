package org.endstate.report.statement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.agreement.statement.StatementHead.SignedRecord;
import org.endstate.provenance.ContentHash;

/**
 * A joint statement, written but not yet set.
 *
 * @param rows from top to bottom; the first is the title
 * @param seal what the statement can be held against
 */
public record StatementSheet(List<Row> rows, LocalDate date, Seal seal) {

    public StatementSheet {
        rows = List.copyOf(rows);
    }

    /**
     * What a printed statement is held against.
     *
     * @param record the signed record it is drawn from; empty where there is none
     * @param text the hash of the statement as plain text
     * @param code what the QR code holds
     */
    public record Seal(Optional<SignedRecord> record, ContentHash text, String code) {}

    /** Writes the statement. */
    public static StatementSheet of(JointStatement statement) {
        List<Row> rows = new StatementRows(statement).rows();
        Optional<SignedRecord> record = statement.head().record();
        ContentHash text = ContentHash.of(StatementText.of(rows).getBytes(StandardCharsets.UTF_8));
        String code = "endstate statement\ndate " + statement.head().date() + "\n"
                + record.map(StatementSheet::lines).orElse("no record\n") + "sha-256 " + text + "\n";
        return new StatementSheet(rows, statement.head().date(), new Seal(record, text, code));
    }

    private static String lines(SignedRecord record) {
        return "record " + record.id() + "\nentries " + record.entries() + "\nroot " + record.root() + "\n";
    }

    /** The title in all languages. */
    public Row title() {
        return rows.getFirst();
    }
}
