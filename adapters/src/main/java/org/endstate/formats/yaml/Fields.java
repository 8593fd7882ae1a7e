package org.endstate.formats.yaml;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.formats.text.Place;

/**
 * A group of keys in a YAML file, in the order of the file.
 *
 * <p>The {@code find} methods answer with nothing where a key is absent, blank or holds something else: for checks that
 * look at one thing and leave the others to other checks. The {@code get} methods are for a group already checked.
 */
public record Fields(Place at, Map<String, Field> fields) implements Value {

    public Fields {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * One key and its value.
     *
     * @param at where the key stands
     */
    public record Field(String key, Place at, Value value) {}

    public Optional<Value> find(String key) {
        return Optional.ofNullable(fields.get(key)).map(Field::value).filter(value -> !value.isBlank());
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** Where the value of the key stands; where the group begins if it has no such key. */
    public Place placeOf(String key) {
        return Optional.ofNullable(fields.get(key))
                .map(field ->
                        field.value().isBlank() ? field.at() : field.value().at())
                .orElse(at);
    }

    /** The single value of the key. */
    public Optional<Scalar> findScalar(String key) {
        return find(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /** The group under the key. */
    public Optional<Fields> findGroup(String key) {
        return find(key).filter(Fields.class::isInstance).map(Fields.class::cast);
    }

    public Optional<String> findText(String key) {
        return findScalar(key).map(Scalar::text);
    }

    public Optional<LocalDate> findDate(String key) {
        return findScalar(key).flatMap(Scalar::findDate);
    }

    public Optional<Double> findNumber(String key) {
        return findScalar(key).flatMap(Scalar::findNumber);
    }

    /** The whole number of the key, if it fits an int. */
    public Optional<Integer> findWhole(String key) {
        return findScalar(key)
                .flatMap(Scalar::findWhole)
                .filter(whole -> whole == whole.intValue())
                .map(Long::intValue);
    }

    /** The groups in the list under the key; anything else in it is passed over. */
    public List<Fields> listGroups(String key) {
        return list(key, Fields.class);
    }

    /** The single values in the list under the key, or the one value that stands there without a list. */
    public List<Scalar> listScalars(String key) {
        return list(key, Scalar.class);
    }

    private <T extends Value> List<T> list(String key, Class<T> kind) {
        return find(key).map(Value::each).orElse(List.of()).stream()
                .filter(value -> !value.isBlank())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The texts in the list under the key. */
    public List<String> listTexts(String key) {
        return listScalars(key).stream().map(Scalar::text).toList();
    }

    public String getText(String key) {
        return get(key, this::findText);
    }

    public LocalDate getDate(String key) {
        return get(key, this::findDate);
    }

    public double getNumber(String key) {
        return get(key, this::findNumber);
    }

    public int getWhole(String key) {
        return get(key, this::findWhole);
    }

    public Fields getGroup(String key) {
        return get(key, this::findGroup);
    }

    private static <T> T get(String key, Function<String, Optional<T>> find) {
        return find.apply(key)
                .orElseThrow(() -> new IllegalStateException("A checked group has no usable key [" + key + "]."));
    }
}
