package org.endstate.web.api;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that programs can ask for. */
@Component
class Operations {

    private final List<Operation> all;

    Operations(MissionAnswers missions, RunAnswers runs) {
        all = Stream.concat(missions.operations().stream(), runs.operations().stream())
                .toList();
    }

    List<Operation> all() {
        return all;
    }

    /** The objects that are declared here; those of missions and results are declared where they are written. */
    static List<Shape<?>> shapes() {
        return List.of(MissionAnswers.CALLER, MissionAnswers.MISSIONS, RunAnswers.RUN, Problem.SHAPE);
    }
}
