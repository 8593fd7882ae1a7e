package org.endstate.formats.mission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Items;
import org.endstate.formats.yaml.Scalar;
import org.endstate.formats.yaml.Value;
import org.endstate.mission.Figure;
import org.endstate.mission.Label;
import org.endstate.mission.Resource.Season;
import org.endstate.uncertainty.ThreePoint;

/** Turns checked values into the small records that many parts share. */
final class Bind {

    private Bind() {}

    static Label label(Fields group) {
        return label(group, "name");
    }

    static Label label(Fields group, String key) {
        Optional<Fields> both = group.findGroup(key);
        return both.isEmpty()
                ? Label.of(group.getText(key))
                : new Label(both.get().getText("en"), both.get().findText("ar").orElse(""));
    }

    static Figure figure(Fields group, String what, Assumptions assumptions) {
        double value = group.getNumber("value");
        Label unit = label(group, "unit");
        return new Figure(value, unit, assumptions.sourcing(group, what + ": " + plain(value) + " " + unit.en()));
    }

    static ThreePoint threePoint(Fields group, String key) {
        List<Double> numbers = group.listScalars(key).stream()
                .map(scalar -> scalar.findNumber().orElseThrow())
                .toList();
        return numbers.size() == 1
                ? ThreePoint.certain(numbers.getFirst())
                : new ThreePoint(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    static Season season(Fields group) {
        return new Season(
                label(group),
                group.findScalar("from").flatMap(Scalar::findDayOfYear).orElseThrow(),
                group.findScalar("to").flatMap(Scalar::findDayOfYear).orElseThrow());
    }

    static boolean truth(Fields group, String key) {
        return group.findScalar(key).flatMap(Scalar::findTruth).orElse(false);
    }

    /** The number as people write it. */
    static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }

    static String plain(ThreePoint point) {
        return point.isCertain()
                ? plain(point.mode())
                : plain(point.low()) + "–" + plain(point.mode()) + "–" + plain(point.high());
    }

    static String workingDays(ThreePoint duration) {
        return plain(duration) + (duration.high() == 1 && duration.isCertain() ? " working day" : " working days");
    }

    /** Entries of a group whose keys are ids. */
    static List<Fields.Field> entries(Fields group, String key) {
        Optional<Value> map = group.find(key);
        return switch (map.orElse(new Items(group.at(), List.of()))) {
            case Fields fields -> List.copyOf(fields.fields().values());
            case Items items -> List.of();
            case Scalar scalar -> List.of();
        };
    }
}
