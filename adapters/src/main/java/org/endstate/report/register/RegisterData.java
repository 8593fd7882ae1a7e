package org.endstate.report.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.PublishedAccount;
import org.endstate.evidence.register.Rules.Field;
import org.endstate.mission.Label;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Items;
import org.endstate.record.canonical.JsonValue.Members;

/** A publication as data: one row for each account shown, one for each question with how many are held back. */
public final class RegisterData {

    private RegisterData() {}

    /** Comma-separated: question, account, and the fields; a row without account tells what its question holds back. */
    public static byte[] csv(Publication publication) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> head = new ArrayList<>(List.of("question", "account", "withheld"));
            for (Field field : Field.values()) {
                head.add(word(field));
            }
            csv.writeRecord(head);
            for (Publication.Answered answered : publication.questions()) {
                for (PublishedAccount account : answered.accounts()) {
                    csv.writeRecord(row(answered, account));
                }
                List<String> held = new ArrayList<>(List.of(answered.question().id(), "", held(answered)));
                for (int i = 0; i < Field.values().length; i++) {
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
        for (Field field : Field.values()) {
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
            case Claim claim -> new RegisterWords("en").claim(claim);
            case List<?> list ->
                String.join(" ", list.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    private static String word(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** Canonical JSON; numbers are texts, as in the record. */
    public static byte[] json(Publication publication) {
        List<JsonValue> questions = publication.questions().stream()
                .<JsonValue>map(answered -> Members.ofTexts(
                                "id", answered.question().id(),
                                "text", answered.question().text().en(),
                                "withheld", held(answered))
                        .with("accounts", accounts(answered)))
                .toList();
        return CanonicalJson.bytes(Members.ofTexts(
                        "audience", publication.audience().name().toLowerCase(Locale.ROOT),
                        "day", publication.day().toString(),
                        "withheld", Integer.toString(publication.withheld()))
                .with("questions", new Items(questions)));
    }

    /** What {@link #json} writes, as a JSON Schema. */
    public static String schema() {
        String fields = Arrays.stream(Field.values())
                .map(field -> "\"%s\": {\"type\": \"string\", \"description\": \"%s; absent where it is held back.\"}"
                        .formatted(word(field), meaning(field)))
                .collect(Collectors.joining(", "));
        return """
                {"type": "object", "description": "What one audience sees of the register on one day.",
                 "additionalProperties": false, "required": ["audience", "day", "questions", "withheld"], "properties": {
                  "audience": {"type": "string", "enum": ["commission", "parties", "public"], "description": "Who reads."},
                  "day": {"type": "string", "format": "date", "description": "What was said later is not in it."},
                  "withheld": {"type": "string", "description": "How many accounts are held back in all, where that is told."},
                  "questions": {"type": "array", "description": "The questions with their accounts, side by side.", "items":
                   {"type": "object", "additionalProperties": false, "required": ["accounts", "id", "text", "withheld"], "properties": {
                    "id": {"type": "string", "description": "Id of the question."},
                    "text": {"type": "string", "description": "The question."},
                    "withheld": {"type": "string", "description": "How many of its accounts are held back, or that they are fewer than a number."},
                    "accounts": {"type": "array", "description": "The accounts that are shown.", "items":
                     {"type": "object", "additionalProperties": false, "required": ["id", "withheld"], "properties": {
                      "id": {"type": "string", "description": "Id of the account."},
                      "withheld": {"type": "string", "description": "How many of its fields are held back."},
                      %s}}}}}}}}
                """.formatted(fields);
    }

    private static String meaning(Field field) {
        return switch (field) {
            case SPEAKER -> "Who speaks";
            case SAYS -> "What is said, in own words";
            case ORIGINAL -> "The speaker's own words";
            case CLAIM -> "The claim, in words";
            case DATE -> "When it was said, as a period";
            case GRADE -> "Reliability and credibility";
            case SOURCES -> "Ids of the sources";
        };
    }

    private static Items accounts(Publication.Answered answered) {
        return new Items(answered.accounts().stream()
                .<JsonValue>map(RegisterData::account)
                .toList());
    }

    private static Members account(PublishedAccount account) {
        Members members = new Members(new TreeMap<>())
                .with("id", new JsonValue.Text(account.account()))
                .with("withheld", new JsonValue.Text(Integer.toString(account.withheld())));
        for (Field field : Field.values()) {
            if (account.find(field).isPresent()) {
                members = members.with(
                        word(field), new JsonValue.Text(text(account.find(field).get())));
            }
        }
        return members;
    }
}
