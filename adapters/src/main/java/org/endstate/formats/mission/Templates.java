package org.endstate.formats.mission;

import java.util.List;
import org.endstate.formats.yaml.Fields;

/** Looks into work-breakdown templates. */
final class Templates {

    private Templates() {}

    /** The tasks with this role; a task without a role is work. */
    static List<Fields> tasksOfRole(Fields template, String role) {
        return template.listGroups("tasks").stream()
                .filter(task -> task.findText("role").orElse("work").equals(role))
                .toList();
    }

    static List<String> taskIds(Fields template) {
        return template.listGroups("tasks").stream()
                .flatMap(task -> task.findText("id").stream())
                .toList();
    }
}
