package org.endstate.formats.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Items;
import org.endstate.formats.yaml.Scalar;
import org.endstate.formats.yaml.Value;

/** How the flaws of single keys are worded. */
final class KeyFlaws {

    private static final Set<String> NOT_FINITE = Set.of(".nan", ".inf", "+.inf", "-.inf", "nan", "inf", "infinity");

    private KeyFlaws() {}

    static Flaw missing(Fields fields, Key key, Shape.Group group) {
        boolean blank = fields.fields().containsKey(key.name());
        String what = blank
                ? Quoted.of(key.name()) + " is empty"
                : "the " + group.title() + nameOf(fields) + " has no " + Quoted.of(key.name());
        return Flaw.of(fields.placeOf(key.name()), what, Expected.by(key.shape()));
    }

    private static String nameOf(Fields fields) {
        return fields.findText("id").map(id -> " " + Quoted.of(id)).orElse("");
    }

    static List<Flaw> unknown(Fields fields, Shape.Group group) {
        return fields.fields().values().stream()
                .filter(field ->
                        group.keys().stream().noneMatch(key -> key.name().equals(field.key())))
                .map(field -> unknown(field, fields, group))
                .toList();
    }

    private static Flaw unknown(Fields.Field field, Fields fields, Shape.Group group) {
        Set<String> known = group.keys().stream().map(Key::name).collect(Collectors.toSet());
        Optional<String> near =
                Nearest.to(field.key(), known).filter(key -> !fields.fields().containsKey(key));
        String all = String.join(", ", group.keys().stream().map(Key::name).toList());
        return Flaw.of(
                        field.at(),
                        Quoted.of(field.key()) + " is no key of the " + group.title() + nameOf(fields),
                        near.isPresent() ? "one of its keys" : "one of " + all)
                .maybe(near);
    }

    static Flaw twice(Kind kind, Scalar id, Place first) {
        return Flaw.of(
                id.at(),
                "there is already " + Expected.withArticle(kind.singular()) + " " + Quoted.of(id.text()),
                "each id once",
                "the first is in line " + first.line());
    }

    static Flaw wrong(String name, Value value, Shape shape) {
        Flaw flaw = Flaw.of(value.at(), Quoted.of(name) + " is " + describe(value), Expected.by(shape));
        return value instanceof Scalar scalar ? hinted(flaw, scalar, shape) : flaw;
    }

    static String describe(Value value) {
        return switch (value) {
            case Scalar scalar -> scalar.isBlank() ? "empty" : Quoted.of(scalar.text());
            case Items items -> "a list";
            case Fields fields -> "a group of keys";
        };
    }

    private static Flaw hinted(Flaw flaw, Scalar scalar, Shape shape) {
        if (shape instanceof Shape.Choice choice) {
            return flaw.maybe(Nearest.to(scalar.text(), choice.words()));
        }
        if (shape instanceof Shape.Id) {
            return id(flaw, scalar);
        }
        boolean number =
                shape instanceof Shape.Whole || shape instanceof Shape.Number || shape instanceof Shape.ThreePoint;
        return number ? number(flaw, scalar) : flaw;
    }

    private static Flaw number(Flaw flaw, Scalar scalar) {
        String text = scalar.text().strip();
        if (NOT_FINITE.contains(text.toLowerCase(Locale.ROOT))) {
            return flaw.withHint("it must be a finite number");
        }
        if (scalar.quoted() && new Scalar(scalar.at(), text, false).findNumber().isPresent()) {
            return flaw.withHint("leave the quotes out");
        }
        String bare = text.replaceAll("[,_' ]", "");
        return !bare.equals(text)
                        && new Scalar(scalar.at(), bare, false).findNumber().isPresent()
                ? flaw.withHint("write it without commas, spaces or underscores")
                : flaw;
    }

    private static Flaw id(Flaw flaw, Scalar scalar) {
        String proposed = scalar.text()
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return proposed.isEmpty() || proposed.equals(scalar.text()) ? flaw : flaw.maybe(Optional.of(proposed));
    }
}
