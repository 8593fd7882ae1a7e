package org.endstate.formats.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.endstate.timeline.OptionId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** How values of one type are written as JSON, and what the schema says of them: declared once, used for both. */
interface Json<T> {

    Json<String> TEXT = scalar(JsonGenerator::writeString, "type", "string");

    Json<Long> WHOLE = scalar(JsonGenerator::writeNumber, "type", "integer");

    Json<Boolean> FLAG = scalar(JsonGenerator::writeBoolean, "type", "boolean");

    Json<LocalDate> DATE = scalar((out, day) -> out.writeString(day.toString()), "type", "string", "format", "date");

    Json<YearMonth> MONTH =
            scalar((out, month) -> out.writeString(month.toString()), "type", "string", "pattern", "^\\d{4}-\\d{2}$");

    Json<String> SHA256 = scalar(JsonGenerator::writeString, "type", "string", "pattern", "^[0-9a-f]{64}$");

    /** In [0,1], with four decimals. */
    Json<Double> PROBABILITY = new JsonProbability();

    /** Mean days and shares of a count, with two decimals. */
    Json<Double> HUNDREDTHS = decimal(2);

    /** Persons, deaths and person-months, with one decimal. */
    Json<Double> TENTHS = decimal(1);

    void write(T value, JsonGenerator out);

    /** The schema of such a value; objects with a name are put among the definitions. */
    ObjectNode schema(JsonDefinitions definitions);

    /** A value that may be absent; then it is written as null. */
    static <T> Json<Optional<T>> optional(Json<T> present) {
        return of(
                (value, out) -> value.ifPresentOrElse(some -> present.write(some, out), out::writeNull),
                definitions -> definitions.orNull(present.schema(definitions)));
    }

    static <T> Json<List<T>> list(Json<T> each) {
        return of(
                (values, out) -> {
                    out.writeStartArray();
                    values.forEach(value -> each.write(value, out));
                    out.writeEndArray();
                },
                definitions -> {
                    ObjectNode schema = definitions.type("array");
                    schema.set("items", each.schema(definitions));
                    return schema;
                });
    }

    /** A member of an enum, in lower case with hyphens. */
    static <E extends Enum<E>> Json<E> choice(Class<E> type) {
        return of((value, out) -> out.writeString(word(value)), definitions -> {
            ObjectNode schema = definitions.type("string");
            Arrays.stream(type.getEnumConstants())
                    .forEach(value -> schema.withArray("enum").add(word(value)));
            return schema;
        });
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for an option: its kind, or the id of a proposal. */
    static String word(OptionId option) {
        return option.code();
    }

    /** A finite number with this many decimals, rounded half to even. */
    static Json<Double> decimal(int places) {
        return scalar((out, value) -> out.writeNumber(round(value, places)), "type", "number");
    }

    static BigDecimal round(double value, int places) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "A result to be written is no number [" + value + "].\nMaybe it should have been left empty.");
        }
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN);
    }

    private static <T> Json<T> scalar(BiConsumer<JsonGenerator, T> write, String... keywords) {
        return of((value, out) -> write.accept(out, value), definitions -> definitions.keywords(keywords));
    }

    private static <T> Json<T> of(BiConsumer<T, JsonGenerator> write, Function<JsonDefinitions, ObjectNode> schema) {
        return new Json<>() {
            @Override
            public void write(T value, JsonGenerator out) {
                write.accept(value, out);
            }

            @Override
            public ObjectNode schema(JsonDefinitions definitions) {
                return schema.apply(definitions);
            }
        };
    }
}
