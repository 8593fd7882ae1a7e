package org.endstate.formats.mission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.capability.framework.Adoption;
import org.endstate.capability.framework.Dimension;
import org.endstate.capability.framework.Enabler;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.capability.framework.FunctionStandard;
import org.endstate.capability.framework.Level;
import org.endstate.capability.framework.Succession;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Items;
import org.endstate.formats.yaml.Scalar;
import org.endstate.mission.Label;
import org.endstate.provenance.ContentHash;

/** Binds a checked framework file. */
final class BindFramework {

    private BindFramework() {}

    /** The versions among these groups, oldest first. */
    static FrameworkHistory history(Fields root, List<Fields> versions) {
        return new FrameworkHistory(
                root.getText("id"),
                Bind.label(root),
                versions.stream().map(BindFramework::version).toList());
    }

    static Framework version(Fields group) {
        return new Framework(
                new Framework.Edition(
                        group.getWhole("version"),
                        group.getDate("from"),
                        group.findGroup("adopted").map(BindFramework::adoption),
                        succession(group)),
                group.listGroups("enablers").stream()
                        .map(enabler -> new Enabler(enabler.getText("id"), Bind.label(enabler)))
                        .toList(),
                group.listGroups("scale").stream()
                        .map(level -> new Level(Bind.label(level), level.listTexts("without")))
                        .toList(),
                group.listGroups("dimensions").stream()
                        .map(dimension ->
                                new Dimension(dimension.getText("id"), Bind.label(dimension), descriptors(dimension)))
                        .toList(),
                group.listGroups("functions").stream()
                        .map(BindFramework::function)
                        .toList());
    }

    private static FunctionStandard function(Fields group) {
        OptionalInt threshold =
                group.findWhole("threshold").map(OptionalInt::of).orElse(OptionalInt.empty());
        return new FunctionStandard(group.getText("id"), Bind.label(group), threshold, descriptors(group));
    }

    private static List<Label> descriptors(Fields group) {
        return group.listGroups("levels").stream()
                .map(level -> new Label(level.getText("en"), level.getText("ar")))
                .toList();
    }

    private static Adoption adoption(Fields group) {
        return new Adoption(
                group.getDate("on"),
                group.listTexts("by"),
                group.findText("hash").map(ContentHash::new));
    }

    private static Optional<Succession> succession(Fields group) {
        if (group.has("crosswalk")) {
            Map<String, List<Integer>> was = new HashMap<>();
            Bind.entries(group, "crosswalk").forEach(field -> was.put(field.key(), levels(field)));
            return Optional.of(new Succession.Crosswalk(was));
        }
        return group.findText("break").map(Succession.Break::new);
    }

    private static List<Integer> levels(Fields.Field field) {
        return ((Items) field.value())
                .values().stream()
                        .map(value -> ((Scalar) value).findWhole().orElseThrow().intValue())
                        .toList();
    }
}
