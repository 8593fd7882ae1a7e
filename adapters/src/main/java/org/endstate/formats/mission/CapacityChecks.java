package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;

/** No task needs more of a resource than there ever is. */
final class CapacityChecks {

    private CapacityChecks() {}

    static Stream<Flaw> withinCapacity(Draft draft) {
        List<Flaw> flaws = new ArrayList<>();
        for (Fields template : draft.list("templates")) {
            template.listGroups("tasks").forEach(task -> flaws.addAll(tooMuch(draft, task, Optional.empty())));
        }
        for (Fields site : draft.list("sites")) {
            for (Fields.Field change : Bind.entries(site, "tasks")) {
                if (change.value() instanceof Fields task) {
                    flaws.addAll(tooMuch(draft, task, Optional.empty()));
                }
            }
        }
        usedBuiltIn(draft)
                .forEach(template -> template.listGroups("tasks")
                        .forEach(task -> flaws.addAll(tooMuch(draft, task, template.findText("id")))));
        return flaws.stream().distinct();
    }

    private static Set<Fields> usedBuiltIn(Draft draft) {
        Set<Fields> used = new HashSet<>();
        draft.list("sites")
                .forEach(site ->
                        draft.findTemplateOf(site).filter(draft::isBuiltIn).ifPresent(used::add));
        return used;
    }

    /** What one task needs too much of; in a built-in template the capacity is what the user can change. */
    private static List<Flaw> tooMuch(Draft draft, Fields task, Optional<String> builtIn) {
        List<Flaw> flaws = new ArrayList<>();
        for (Fields.Field use : Bind.entries(task, "uses")) {
            Optional<Fields> resource = draft.find("resources", use.key());
            Optional<Long> units = use.value() instanceof Scalar scalar ? scalar.findWhole() : Optional.empty();
            Optional<Integer> most = resource.flatMap(CapacityChecks::highest);
            if (units.isPresent() && most.isPresent() && units.get() > most.get()) {
                Place capacity = resource.get().placeOf("capacity");
                String need = builtIn.map(template -> "template " + Quoted.of(template))
                        .orElse("the task");
                flaws.add(Flaw.of(
                        builtIn.isPresent() ? capacity : use.value().at(),
                        need + " uses " + units.get() + " of " + Quoted.of(use.key())
                                + ", and there are never more than " + most.get(),
                        builtIn.isPresent()
                                ? units.get() + " or more"
                                : most.get() > 0 ? most.get() + " or fewer" : "no use of it",
                        builtIn.isPresent() ? "" : "the capacity is in line " + capacity.line()));
            }
        }
        return flaws;
    }

    private static Optional<Integer> highest(Fields resource) {
        return Stream.concat(
                        resource.findWhole("capacity").stream(),
                        resource.listGroups("steps").stream().flatMap(step -> step.findWhole("units").stream()))
                .max(Integer::compare);
    }
}
