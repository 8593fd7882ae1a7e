package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.yaml.Fields;

/**
 * A mission folder on its way to a dossier: read, perhaps full of mistakes.
 *
 * @param root mission.yaml as known on the planning date
 * @param ids everything that is defined, known on the planning date or later
 * @param asOf the planning date; empty while none can be read
 * @param builtIn the built-in work file
 */
record Draft(Fields root, Ids ids, Optional<LocalDate> asOf, Fields builtIn, Tables tables) {

    List<Fields> list(String section) {
        return root.listGroups(section);
    }

    /** The group with this id in a section; the first if there are several. */
    Optional<Fields> find(String section, String id) {
        return find(list(section), id);
    }

    private static Optional<Fields> find(List<Fields> groups, String id) {
        return groups.stream()
                .filter(group -> group.findText("id").filter(id::equals).isPresent())
                .findFirst();
    }

    /** The id of the template of a site: its own, or the built-in one of its size. */
    static Optional<String> templateIdOf(Fields site) {
        return site.findText("template")
                .or(() -> site.findText("size").map(size -> "closure-" + size.toLowerCase(Locale.ROOT)));
    }

    /** The template of a site, of the mission or built in. */
    Optional<Fields> findTemplateOf(Fields site) {
        return templateIdOf(site).flatMap(this::findTemplate);
    }

    Optional<Fields> findTemplate(String id) {
        return find("templates", id).or(() -> find(builtIn.listGroups("templates"), id));
    }

    boolean isBuiltIn(Fields template) {
        return builtIn.listGroups("templates").contains(template);
    }

    /** The calendars of the mission, then the built-in ones that it does not define itself. */
    List<Fields> calendars() {
        List<Fields> own = list("calendars");
        return Stream.concat(
                        own.stream(),
                        builtIn.listGroups("calendars").stream()
                                .filter(calendar ->
                                        find(own, calendar.getText("id")).isEmpty()))
                .toList();
    }

    /** Ids of the parties that must sign: host and lead. */
    List<String> principals() {
        return principals(root);
    }

    static List<String> principals(Fields root) {
        return root.listGroups("parties").stream()
                .filter(party -> party.findText("role")
                        .filter(role -> role.equals("host") || role.equals("lead"))
                        .isPresent())
                .flatMap(party -> party.findText("id").stream())
                .toList();
    }
}
