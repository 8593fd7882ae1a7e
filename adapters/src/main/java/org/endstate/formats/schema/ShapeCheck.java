package org.endstate.formats.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Items;
import org.endstate.formats.yaml.Scalar;
import org.endstate.formats.yaml.Value;

/** Holds a tree of values against a shape: collects what is wrong, the ids that are defined, and where ids are used. */
public final class ShapeCheck {

    private static final Kind LOCAL = Kind.of("id", "");

    private final Ids ids;
    private final List<Use> uses = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /** A check that takes in ids beside those already known. */
    public ShapeCheck(Ids ids) {
        this.ids = ids;
    }

    /** What was wrong, in no particular order. */
    public List<Flaw> flaws() {
        return Collections.unmodifiableList(flaws);
    }

    /** Every use of an id, in the order of the file. */
    public List<Use> uses() {
        return Collections.unmodifiableList(uses);
    }

    /** What is wrong with uses of ids that nothing has, in the order of the file. */
    public Stream<Flaw> dangling() {
        return uses.stream().filter(use -> !ids.has(use.kind(), use.id())).map(use -> use.dangling(ids));
    }

    /**
     * Checks one value.
     *
     * @param name of the value in messages, such as its key
     */
    public void check(String name, Value value, Shape shape) {
        switch (shape) {
            case Shape.ListOf list -> list(name, value, list);
            case Shape.OneOrMore(Shape item) ->
                check(name, value, value instanceof Items ? new Shape.ListOf(item, 1) : item);
            case Shape.MapOf map -> map(name, value, map);
            case Shape.Group group -> group(name, value, group);
            case Shape.Variants variants -> variants(name, value, variants);
            case Shape.Either either -> check(name, value, value instanceof Fields ? either.full() : either.brief());
            case Shape.ThreePoint point -> threePoint(name, value, point);
            case Shape.Single single -> single(name, value, single);
        }
    }

    private void list(String name, Value value, Shape.ListOf shape) {
        if (!(value instanceof Items items)) {
            flaws.add(wrong(name, value, shape));
            return;
        }
        if (items.values().size() < shape.least()) {
            flaws.add(Flaw.of(items.at(), Quoted.of(name) + " is an empty list", Expected.by(shape)));
        }
        items.values().forEach(item -> check("item of " + name, item, shape.item()));
    }

    private void map(String name, Value value, Shape.MapOf shape) {
        if (!(value instanceof Fields fields)) {
            flaws.add(wrong(name, value, shape));
            return;
        }
        for (Fields.Field field : fields.fields().values()) {
            check("key of " + name, new Scalar(field.at(), field.key(), false), shape.key());
            check(field.key(), field.value(), shape.value());
        }
    }

    private void group(String name, Value value, Shape.Group shape) {
        if (value instanceof Fields fields) {
            keys(fields, shape);
        } else {
            flaws.add(wrong(name, value, shape));
        }
    }

    private void keys(Fields fields, Shape.Group shape) {
        for (Key key : shape.keys()) {
            Optional<Value> value = fields.find(key.name());
            value.ifPresent(found -> check(key.name(), found, key.shape()));
            if (value.isEmpty() && key.required()) {
                flaws.add(KeyFlaws.missing(fields, key, shape));
            }
        }
        flaws.addAll(KeyFlaws.unknown(fields, shape));
    }

    private void variants(String name, Value value, Shape.Variants shape) {
        if (!(value instanceof Fields fields)) {
            flaws.add(wrong(name, value, shape));
            return;
        }
        Shape.Choice words = new Shape.Choice(List.copyOf(shape.groups().keySet()));
        Optional<Value> tag = fields.find(shape.tag());
        if (tag.isEmpty()) {
            flaws.add(Flaw.of(
                    fields.at(), "the " + shape.title() + " has no " + Quoted.of(shape.tag()), Expected.by(words)));
            return;
        }
        Shape.Group group =
                fields.findText(shape.tag()).map(shape.groups()::get).orElse(null);
        if (group == null) {
            check(shape.tag(), tag.get(), words);
        } else {
            keys(fields, group);
        }
    }

    private void threePoint(String name, Value value, Shape.ThreePoint shape) {
        List<Double> numbers = new ArrayList<>();
        for (Value each : value.each()) {
            Optional<Double> number = each instanceof Scalar scalar ? scalar.findNumber() : Optional.empty();
            number.ifPresent(numbers::add);
            if (number.isEmpty() || !(number.get() >= shape.least() && number.get() <= Expected.BEYOND)) {
                flaws.add(wrong(name, each, shape));
                return;
            }
        }
        boolean complete = numbers.size() == 3 || !(value instanceof Items);
        if (!complete) {
            flaws.add(Flaw.of(value.at(), Quoted.of(name) + " has " + numbers.size() + " numbers", Expected.by(shape)));
        } else if (!numbers.stream().sorted().toList().equals(numbers)) {
            flaws.add(Flaw.of(
                    value.at(),
                    Quoted.of(name) + " does not rise: "
                            + numbers.stream().map(Expected::plain).toList(),
                    Expected.by(shape)));
        }
    }

    private void single(String name, Value value, Shape.Single shape) {
        if (!(value instanceof Scalar scalar) || !fits(scalar, shape)) {
            flaws.add(wrong(name, value, shape));
            return;
        }
        if (shape instanceof Shape.Reference(Kind kind)) {
            uses.add(new Use(kind, scalar.text(), scalar.at()));
        }
        if (shape instanceof Shape.Id(Kind kind)) {
            Optional<Place> first = ids.define(kind, scalar.text(), scalar.at());
            first.ifPresent(place -> flaws.add(KeyFlaws.twice(kind, scalar, place)));
        }
    }

    private static boolean fits(Scalar scalar, Shape.Single shape) {
        return switch (shape) {
            case Shape.Text() -> !scalar.isBlank();
            case Shape.Truth() -> scalar.findTruth().isPresent();
            case Shape.Whole whole ->
                scalar.findWhole()
                        .filter(n -> n >= whole.least() && n <= whole.most())
                        .isPresent();
            case Shape.Number(Shape.Range range) ->
                scalar.findNumber().filter(range::contains).isPresent();
            case Shape.Day() -> scalar.findDate().isPresent();
            case Shape.DayOfYear() -> scalar.findDayOfYear().isPresent();
            case Shape.Choice choice -> choice.words().contains(scalar.text());
            case Shape.Id(Kind kind) -> kind.fits(scalar.text());
            case Shape.LocalId(String what) -> LOCAL.fits(scalar.text());
            case Shape.Reference(Kind kind) -> !scalar.isBlank();
        };
    }

    private static Flaw wrong(String name, Value value, Shape shape) {
        return KeyFlaws.wrong(name, value, shape);
    }
}
