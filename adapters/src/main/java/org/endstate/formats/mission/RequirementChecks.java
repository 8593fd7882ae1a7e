package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;

/** What inputs/requirements.yaml means, beyond its shape. */
final class RequirementChecks {

    private RequirementChecks() {}

    /** What is wrong, in no particular order. */
    static List<Flaw> run(Fields file, Fields mission) {
        return Stream.concat(supportOfItself(file), supportInCircles(file, mission))
                .toList();
    }

    private static Stream<Flaw> supportOfItself(Fields file) {
        return file.listGroups("retained-support").stream()
                .flatMap(support -> support.listScalars("outlying").stream()
                        .filter(site -> support.findText("provider")
                                .filter(site.text()::equals)
                                .isPresent()))
                .map(site -> Flaw.of(site.at(), "a site is outlying to itself", "other sites than the provider"));
    }

    /** A provider stays until its outlying sites are left, and a hub until its spokes are: together no circle. */
    private static Stream<Flaw> supportInCircles(Fields file, Fields mission) {
        Map<String, List<String>> stays = new LinkedHashMap<>();
        mission.listGroups("sites")
                .forEach(site -> site.findText("id")
                        .ifPresent(id -> stays.put(
                                id,
                                new ArrayList<>(site.findText("hub").stream().toList()))));
        boolean hubsInCircles = !Precedence.circles(stays).isEmpty();
        List<Fields> supports = file.listGroups("retained-support");
        for (Fields support : supports) {
            for (Scalar site : support.listScalars("outlying")) {
                String provider = support.findText("provider").orElse(site.text());
                if (stays.containsKey(site.text()) && !provider.equals(site.text())) {
                    stays.get(site.text()).add(provider);
                }
            }
        }
        return hubsInCircles
                ? Stream.empty()
                : Precedence.circles(stays).stream()
                        .map(circle -> Flaw.of(
                                supports.getFirst().at(),
                                "sites stay open for one another in a circle: " + String.join(" → ", circle.reversed()),
                                "support and hubs that can stay until their outlying sites are left"));
    }
}
