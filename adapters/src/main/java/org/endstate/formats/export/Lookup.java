package org.endstate.formats.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.commission.PlanResult;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.mission.Area;
import org.endstate.requirements.Task;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionId;

/** Finds the nouns of a result by id. An id that leads nowhere is our mistake and fails at once. */
final class Lookup {

    private Lookup() {}

    static Gate gate(PlanResult result, String id) {
        return get(result.dossier().commitments().gates(), Gate::id, id, "gate");
    }

    static Condition condition(PlanResult result, String id) {
        return get(result.dossier().commitments().conditions(), Condition::id, id, "condition");
    }

    static Area area(PlanResult result, String id) {
        return get(result.dossier().mission().areas(), Area::id, id, "area");
    }

    static org.endstate.mission.Function function(PlanResult result, String id) {
        return get(result.dossier().mission().ground().functions(), org.endstate.mission.Function::id, id, "function");
    }

    static OptionForecast option(PlanResult result, OptionId kind) {
        return get(result.candidates(), OptionForecast::kind, kind, "option");
    }

    static Task task(PlanResult result, String site, String task) {
        return findTask(result, site, task)
                .orElseThrow(() -> new IllegalArgumentException("There is no task [" + site + "/" + task + "]."));
    }

    private static Optional<Task> findTask(PlanResult result, String site, String task) {
        return result.dossier().inputs().work().sites().stream()
                .filter(work -> work.site().equals(site))
                .flatMap(work -> work.tasks().stream())
                .filter(each -> each.id().equals(task))
                .findFirst();
    }

    private static <T, I> T get(List<T> all, Function<T, I> idOf, I id, String what) {
        return all.stream()
                .filter(each -> idOf.apply(each).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + what + " [" + id + "]."));
    }
}
