package org.endstate.formats.mission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.Shape;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Fields;

/** Reads the files of a commission: charters and items. */
final class CommissionFile {

    private CommissionFile() {}

    /**
     * Reads a file of this shape.
     *
     * @param bind makes the value of what has the right shape, or adds what is wrong with its meaning
     */
    static <T> CommissionReading<T> read(
            Path file, String what, Shape shape, BiFunction<Fields, List<Flaw>, Optional<T>> bind) {
        FolderOnDisk folder =
                new FolderOnDisk(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
        String name = String.valueOf(file.getFileName());
        Problems problems = new Problems();
        Optional<Fields> root = new FolderTexts(folder, problems).yaml(name, what);
        if (root.isEmpty() && problems.isEmpty()) {
            problems.add(name, Flaw.of(Place.START, "there is no such file", what));
        }
        root.ifPresent(fields -> problems.addAll(name, flaws(name, fields, shape)));
        Optional<T> value = Optional.empty();
        if (root.isPresent() && problems.isEmpty()) {
            List<Flaw> meaning = new ArrayList<>();
            value = bind.apply(root.get(), meaning);
            problems.addAll(name, meaning);
        }
        return value.isPresent() && problems.isEmpty()
                ? new CommissionReading.Complete<>(value.get())
                : new CommissionReading.Refused<>(problems.list(folder));
    }

    private static List<Flaw> flaws(String name, Fields root, Shape shape) {
        ShapeCheck check = new ShapeCheck(new Ids());
        check.check(name, root, shape);
        List<Flaw> flaws = new ArrayList<>(check.flaws());
        check.dangling().forEach(flaws::add);
        return flaws;
    }
}
