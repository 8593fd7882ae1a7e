package org.endstate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.endstate.cli.JudgeServices.Unusable;
import org.endstate.cli.JudgeServices.Usable;
import org.endstate.cli.MissionReading.Problem;

/**
 * The studies that a command was given.
 *
 * @param problems of all of them; with any, nothing is computed
 */
record StudyInputs(List<Usable> studies, List<Problem> problems) {

    StudyInputs {
        studies = List.copyOf(studies);
        problems = List.copyOf(problems);
    }

    static StudyInputs read(Desk desk, List<Path> places) {
        List<Usable> studies = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path place : places) {
            for (JudgeServices.ReadStudy read : desk.services().judge().read(desk.resolve(place))) {
                switch (read) {
                    case Usable usable -> studies.add(usable);
                    case Unusable unusable -> problems.addAll(unusable.problems());
                }
            }
        }
        return new StudyInputs(studies, problems);
    }
}
