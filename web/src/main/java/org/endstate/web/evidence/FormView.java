package org.endstate.web.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endstate.web.screen.MissionPage;

/**
 * A form to fill in.
 *
 * @param target where it is sent
 * @param groups the fields, those of one group together
 */
public record FormView(MissionPage on, EntryKind kind, Target target, List<Group> groups) {

    public FormView {
        groups = List.copyOf(groups);
    }

    /**
     * Where a form is sent.
     *
     * @param path within the evidence of the mission
     * @param candidate that it is filled in from; empty text for none
     */
    public record Target(String path, String candidate) {

        static Target to(String path) {
            return new Target(path, "");
        }
    }

    /**
     * Fields that stand together.
     *
     * @param name empty for those of no group
     */
    public record Group(String name, List<Shown> fields) {}

    /**
     * A field as it stands.
     *
     * @param wrong why it is wrong; empty where it is not
     */
    public record Shown(FormField field, String value, String wrong) {}

    /**
     * The form as it stands.
     *
     * @param judged whether it is said what is wrong: not of a form that is only begun
     */
    static FormView of(MissionPage on, EntryKind kind, Target target, EntryCheck check, boolean judged) {
        List<Group> groups = new ArrayList<>();
        for (FormField field : check.fields()) {
            if (groups.isEmpty() || !groups.getLast().name().equals(field.group())) {
                groups.add(new Group(field.group(), new ArrayList<>()));
            }
            String why = judged ? check.wrong().getOrDefault(field.name(), "") : "";
            groups.getLast()
                    .fields()
                    .add(new Shown(
                            field,
                            value(check.values(), field, !judged),
                            why.isEmpty() ? "" : on.say("evidence.wrong." + why)));
        }
        return new FormView(on, kind, target, groups);
    }

    /** An id that was made up while nothing had been filled in yet is not shown. */
    private static String value(Map<String, String> values, FormField field, boolean fresh) {
        return fresh && field.name().equals("id") ? "" : values.getOrDefault(field.name(), "");
    }

    /** How many fields are wrong. */
    public int wrong() {
        return (int) groups.stream()
                .flatMap(group -> group.fields().stream())
                .filter(shown -> !shown.wrong().isEmpty())
                .count();
    }

    /** Where it is sent. */
    public String action() {
        return on.to("evidence/" + target.path());
    }
}
