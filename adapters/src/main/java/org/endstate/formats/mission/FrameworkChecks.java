package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.capability.framework.Framework;
import org.endstate.formats.text.FirstLines;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Items;
import org.endstate.formats.yaml.Scalar;

/** What a framework file means, beyond its shape. */
final class FrameworkChecks {

    private final Fields root;
    private final List<String> principals;
    private final List<Flaw> flaws = new ArrayList<>();

    private FrameworkChecks(Fields root, List<String> principals) {
        this.root = root;
        this.principals = principals;
    }

    static List<Flaw> run(Fields root, List<String> principals) {
        FrameworkChecks checks = new FrameworkChecks(root, principals);
        List<Fields> versions = root.listGroups("versions");
        for (int i = 0; i < versions.size(); i++) {
            checks.order(versions, i);
            checks.succession(versions, i);
            checks.within(versions.get(i));
            checks.adoption(versions.get(i));
        }
        return checks.flaws;
    }

    private void order(List<Fields> versions, int i) {
        Fields version = versions.get(i);
        version.findWhole("version")
                .filter(number -> number != i + 1)
                .ifPresent(number -> flaws.add(Flaw.of(
                        version.placeOf("version"),
                        "version " + number + " stands in place " + (i + 1),
                        "1, 2, 3 … in order")));
        if (i > 0) {
            Optional<LocalDate> before = versions.get(i - 1).findDate("from");
            version.findDate("from")
                    .filter(day ->
                            before.filter(earlier -> !day.isAfter(earlier)).isPresent())
                    .ifPresent(day -> flaws.add(Flaw.of(
                            version.placeOf("from"),
                            "this version is in force from " + day + ", the one before it from " + before.get(),
                            "a later day")));
        }
    }

    private void succession(List<Fields> versions, int i) {
        Fields version = versions.get(i);
        List<String> said = Stream.of("crosswalk", "break").filter(version::has).toList();
        if (i == 0) {
            said.stream()
                    .findFirst()
                    .ifPresent(key -> flaws.add(Flaw.of(
                            version.placeOf(key),
                            "the first version follows no other",
                            "neither crosswalk nor break")));
            return;
        }
        if (said.isEmpty()) {
            flaws.add(Flaw.of(
                    version.at(),
                    "version " + (i + 1) + " follows the one before in silence",
                    "either crosswalk or break",
                    "a crosswalk may be empty where only words changed: crosswalk: {}"));
        } else if (said.size() == 2) {
            flaws.add(Flaw.of(
                    version.placeOf("break"),
                    "version " + (i + 1) + " says two things at once",
                    "either crosswalk or break"));
        }
        crosswalk(version, versions.get(i - 1));
    }

    private void crosswalk(Fields version, Fields before) {
        Set<String> now = ids(version, "functions");
        Set<String> then = ids(before, "functions");
        for (Fields.Field field : Bind.entries(version, "crosswalk")) {
            if (!now.contains(field.key()) || !then.contains(field.key())) {
                flaws.add(Flaw.of(
                                field.at(),
                                "the crosswalk names " + Quoted.of(field.key()) + ", which "
                                        + (now.contains(field.key()) ? "the version before" : "this version")
                                        + " does not know",
                                "a function of both versions")
                        .maybe(Nearest.to(field.key(), now)));
            }
            List<Long> was = whole(field);
            if (was.size() != Framework.LEVELS
                    || !was.equals(was.stream().sorted().toList())) {
                flaws.add(Flaw.of(
                        field.value().at(),
                        "the crosswalk of " + Quoted.of(field.key()) + " is " + was,
                        "six levels of the old version that never fall, one for each new level 0 to 5"));
            }
        }
    }

    private static List<Long> whole(Fields.Field field) {
        return field.value() instanceof Items items
                ? items.values().stream()
                        .filter(Scalar.class::isInstance)
                        .flatMap(value -> ((Scalar) value).findWhole().stream())
                        .toList()
                : List.of();
    }

    private void within(Fields version) {
        Stream.of("enablers", "dimensions", "functions").forEach(section -> distinct(version, section));
        six(version, "scale", "the scale");
        Stream.of("dimensions", "functions")
                .flatMap(section -> version.listGroups(section).stream())
                .forEach(group ->
                        six(group, "levels", Quoted.of(group.findText("id").orElse(""))));
        Set<String> enablers = ids(version, "enablers");
        version.listGroups("scale").stream()
                .flatMap(level -> level.listScalars("without").stream())
                .filter(id -> !enablers.contains(id.text()))
                .forEach(id -> flaws.add(
                        Flaw.of(id.at(), "no enabler " + Quoted.of(id.text()), "one of the ids under enablers")
                                .maybe(Nearest.to(id.text(), enablers))));
    }

    private void six(Fields group, String key, String what) {
        int found = group.listGroups(key).size();
        if (group.has(key) && found != Framework.LEVELS) {
            flaws.add(Flaw.of(
                    group.placeOf(key), what + " has " + found + " levels", "one for each of the levels 0 to 5"));
        }
    }

    private void distinct(Fields version, String section) {
        FirstLines<String> lines = new FirstLines<>();
        for (Fields group : version.listGroups(section)) {
            group.findScalar("id")
                    .flatMap(id -> lines.again(
                            id.text(),
                            id.at(),
                            Quoted.of(id.text()) + " stands twice under " + section,
                            "each id once"))
                    .ifPresent(flaws::add);
        }
    }

    static Set<String> ids(Fields version, String section) {
        return version.listGroups(section).stream()
                .flatMap(group -> group.findText("id").stream())
                .collect(Collectors.toSet());
    }

    private void adoption(Fields version) {
        version.findGroup("adopted").ifPresent(adopted -> {
            List<String> missing = principals.stream()
                    .filter(party -> !adopted.listTexts("by").contains(party))
                    .map(Quoted::of)
                    .toList();
            if (!missing.isEmpty()) {
                flaws.add(Flaw.of(
                        adopted.placeOf("by"),
                        "the version is not adopted by " + String.join(" and ", missing),
                        "both principals, host and lead"));
            }
        });
    }
}
