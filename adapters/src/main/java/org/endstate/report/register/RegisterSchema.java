package org.endstate.report.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.endstate.evidence.register.Rules.Field;

/** The shape of a publication's JSON, as a JSON Schema: every name that {@link RegisterData#json} may write. */
public final class RegisterSchema {

    private RegisterSchema() {}

    /** The schema. */
    public static String text() {
        Map<String, String> top = new LinkedHashMap<>();
        top.put("audience", described("Who reads: COMMISSION, PARTIES or PUBLIC."));
        top.put("day", described("The day; what was said later is not in it."));
        top.put("withheld", described("How many accounts are held back in all, where that is told."));
        top.put("rules", object("The rule of each field.", rules(), ""));
        top.put("questions", list("The questions with their accounts, side by side.", question()));
        top.put("counts", """
                {"type": "object", "description": "Counts by field, then by party or status.", "additionalProperties":
                 {"type": "object", "additionalProperties": %s}}""".formatted(count()));
        return object(
                "What one audience sees of the register on one day.", top, "\"audience\", \"day\", \"questions\"");
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            rules.put(field.name(), described("How it is published."));
        }
        return rules;
    }

    private static String question() {
        Map<String, String> question = texts(
                "id", "Id of the question.",
                "asks", "What kind of answer it asks for.",
                "text-en", "The question in English.",
                "text-ar", "The question in Arabic.",
                "total", "How many accounts there are; absent where so few that it is not told.",
                "withheld", "How many of them are held back; absent where that is not told.",
                "least", "Where the total is not told, it is smaller than this.");
        question.put("accounts", list("The accounts that are shown.", account()));
        return object("A question with its accounts.", question, "\"accounts\", \"id\", \"least\"");
    }

    private static String account() {
        Map<String, String> account = texts(
                "id",
                "Id of the account.",
                "withheld",
                "How many of its fields are held back.",
                "speaker",
                "Who speaks.",
                "speaker-en",
                "Who speaks, in English.",
                "speaker-ar",
                "Who speaks, in Arabic.",
                "says-en",
                "What is said, in own words.",
                "says-ar",
                "The same in Arabic.",
                "original",
                "The speaker's own words.",
                "original-en",
                "The speaker's own words, in English.",
                "original-ar",
                "The speaker's own words, in Arabic.",
                "date",
                "When it was said.",
                "date-from",
                "The first day on which it may have been said.",
                "date-to",
                "The last such day.",
                "reliability",
                "Grade of the source.",
                "credibility",
                "Grade of what it says.");
        account.putAll(claim());
        account.put(
                "sources",
                "{\"type\": \"array\", \"items\": {\"type\": \"string\"}, \"description\": \"Ids of the sources.\"}");
        return object("An account; a field that is held back is absent.", account, "\"id\", \"withheld\"");
    }

    private static Map<String, String> claim() {
        return texts(
                "claim", "figure, dated, position or silence.",
                "low", "The least of a figure.",
                "high", "The most of a figure.",
                "unit", "What a figure counts.",
                "when-from", "The first day of what is dated.",
                "when-to", "The last such day.",
                "conditional", "Whether it holds under conditions only.",
                "position", "Key of a position.",
                "denied", "Whether the position is denied.",
                "position-words-en", "The position in words.",
                "position-words-ar", "The same in Arabic.");
    }

    private static String count() {
        return object(
                "A count, or an interval it lies in.",
                texts("low", "At least.", "high", "At most."),
                "\"high\", \"low\"");
    }

    private static Map<String, String> texts(String... namesAndMeanings) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < namesAndMeanings.length; i += 2) {
            all.put(namesAndMeanings[i], described(namesAndMeanings[i + 1]));
        }
        return all;
    }

    private static String described(String meaning) {
        return "{\"type\": \"string\", \"description\": \"" + meaning + "\"}";
    }

    private static String list(String meaning, String item) {
        return "{\"type\": \"array\", \"description\": \"" + meaning + "\", \"items\": " + item + "}";
    }

    private static String object(String meaning, Map<String, String> properties, String required) {
        String all = properties.entrySet().stream()
                .map(property -> "\"" + property.getKey() + "\": " + property.getValue())
                .collect(Collectors.joining(",\n "));
        return "{\"type\": \"object\", \"description\": \"" + meaning
                + "\", \"additionalProperties\": false, \"required\": [" + required + "], \"properties\": {\n " + all
                + "}}";
    }
}
