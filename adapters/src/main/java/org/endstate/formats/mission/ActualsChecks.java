package org.endstate.formats.mission;

import java.util.List;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;

/** What a report refers to that only the templates know: the tasks of a site. */
final class ActualsChecks {

    private ActualsChecks() {}

    /** Reports of tasks that the site does not have. */
    static List<Flaw> tasks(Draft draft) {
        return draft.tables().actuals().stream()
                .flatMap(row -> unknownTask(draft, row))
                .toList();
    }

    private static Stream<Flaw> unknownTask(Draft draft, ActualsReader.Row row) {
        String unit = row.report().what().unit();
        int slash = unit.indexOf('/');
        if (slash < 0) {
            return Stream.empty();
        }
        String task = unit.substring(slash + 1);
        return draft
                .find("sites", unit.substring(0, slash))
                .flatMap(draft::findTemplateOf)
                .filter(template -> !Templates.taskIds(template).contains(task))
                .map(template -> TemplateChecks.unknownTask(
                        task, row.row().placeOf("unit"), template, Templates.taskIds(template)))
                .stream();
    }
}
