package org.endstate.report.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.PublicationJson;
import org.endstate.evidence.register.PublishedAccount;
import org.endstate.evidence.register.Rules.Field;
import org.endstate.mission.Label;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.Reading;

/** A publication as data: one row for each account shown, one for each question with how many are held back. */
public final class RegisterData {

    private RegisterData() {}

    /** Comma-separated: question, account, and the fields; a row without account tells what its question holds back. */
    public static byte[] csv(Publication publication) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> head = new ArrayList<>(List.of("question", "account", "withheld"));
            for (Field field : Field.OF_ACCOUNT) {
                head.add(word(field));
            }
            csv.writeRecord(head);
            for (Publication.Answered answered : publication.questions()) {
                for (PublishedAccount account : answered.accounts()) {
                    csv.writeRecord(row(answered, account));
                }
                List<String> held = new ArrayList<>(List.of(answered.question().id(), "", held(answered)));
                for (int i = 0; i < Field.OF_ACCOUNT.size(); i++) {
                    held.add("");
                }
                csv.writeRecord(held);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A table could not be written to memory.", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Publication.Answered answered, PublishedAccount account) {
        List<String> row = new ArrayList<>(
                List.of(answered.question().id(), account.account(), Integer.toString(account.withheld())));
        for (Field field : Field.OF_ACCOUNT) {
            row.add(guarded(account.find(field).map(RegisterData::text).orElse("")));
        }
        return row;
    }

    /** A text that a spreadsheet does not take for a formula. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String held(Publication.Answered answered) {
        return answered.withheld().map(String::valueOf).orElse("fewer than " + answered.least());
    }

    private static String text(Object value) {
        return switch (value) {
            case Label label -> label.en();
            case Claim claim -> text(claim);
            case List<?> list ->
                String.join(" ", list.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    private static String text(Claim claim) {
        return switch (claim) {
            case Claim.Figure f when f.low() == f.high() -> plain(f.low()) + " " + f.unit();
            case Claim.Figure f -> plain(f.low()) + "/" + plain(f.high()) + " " + f.unit();
            case Claim.Dated(var when, boolean conditional) -> when + (conditional ? " if conditions hold" : "");
            case Claim.Position p -> (p.denied() ? "not " : "") + p.position();
            case Claim.Silence() -> "no answer";
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String word(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** Canonical JSON, from which a later publication is held against this one. */
    public static byte[] json(Publication publication) {
        return CanonicalJson.bytes(PublicationJson.write(publication));
    }

    /** Reads that JSON; throws {@link IllegalArgumentException} where it holds no publication. */
    public static Publication read(byte[] json) {
        if (CanonicalJson.read(new String(json, StandardCharsets.UTF_8)) instanceof Reading.Complete<JsonValue> read
                && read.value() instanceof JsonValue.Members members) {
            return PublicationJson.read(members);
        }
        throw new IllegalArgumentException("This is no JSON of a publication.");
    }
}
