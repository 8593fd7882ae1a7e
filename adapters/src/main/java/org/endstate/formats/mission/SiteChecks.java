package org.endstate.formats.mission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/** Sites: who receives them, who guards them, and which stays open for which. */
final class SiteChecks {

    private static final Set<String> NEED_RECEIVER = Set.of("transferred-military", "transferred-civil");
    private static final Set<String> NO_RECEIVER = Set.of("closed", "abandoned", "seized");

    private SiteChecks() {}

    static Stream<Flaw> receiver(Draft draft) {
        return draft.list("sites").stream().flatMap(site -> receiver(site).stream());
    }

    private static Optional<Flaw> receiver(Fields site) {
        String outcome = site.findText("outcome").orElse("");
        boolean mistyped = site.fields().keySet().stream()
                .anyMatch(key -> Nearest.to(key, Set.of("receiver")).isPresent());
        if (NEED_RECEIVER.contains(outcome) && !mistyped) {
            return Optional.of(Flaw.of(
                    site.placeOf("outcome"),
                    "the outcome " + Quoted.of(outcome) + " needs a receiver",
                    "the key receiver with the id of a party"));
        }
        if (NO_RECEIVER.contains(outcome) && site.has("receiver")) {
            return Optional.of(Flaw.of(
                    site.placeOf("receiver"),
                    "a site with outcome " + Quoted.of(outcome) + " has no receiver",
                    "no key receiver"));
        }
        return Optional.empty();
    }

    static Stream<Flaw> guardWithinStrength(Draft draft) {
        return draft.list("sites").stream()
                .filter(site -> strength(site).isPresent())
                .filter(site ->
                        site.findWhole("guard").orElse(0) > strength(site).orElseThrow())
                .map(site -> Flaw.of(
                        site.placeOf("guard"),
                        "the guard of " + site.getWhole("guard") + " is larger than the site's strength of "
                                + strength(site).orElseThrow(),
                        "a guard within the strength"));
    }

    private static Optional<Integer> strength(Fields site) {
        return site.findGroup("strength")
                .flatMap(strength -> strength.findWhole("value"))
                .filter(persons -> persons >= 0);
    }

    static Stream<Flaw> strengthsWithinMission(Draft draft) {
        Optional<Fields> mission = draft.root().findGroup("mission").flatMap(m -> m.findGroup("strength"));
        Optional<Integer> most = mission.flatMap(strength -> strength.findWhole("value"));
        long sum = draft.list("sites").stream()
                .flatMap(site -> strength(site).stream())
                .mapToLong(Integer::longValue)
                .sum();
        return most.filter(whole -> whole >= 0 && sum > whole).stream()
                .map(whole -> Flaw.of(
                        mission.orElseThrow().placeOf("value"),
                        "the sites hold " + sum + " persons, and the mission " + whole,
                        "a strength of " + sum + " or more, or smaller sites"));
    }

    static Stream<Flaw> changedTasksExist(Draft draft) {
        return draft.list("sites").stream()
                .flatMap(site -> draft.findTemplateOf(site).stream()
                        .flatMap(template -> Bind.entries(site, "tasks").stream()
                                .filter(change -> !Templates.taskIds(template).contains(change.key()))
                                .map(change -> TemplateChecks.unknownTask(
                                        change.key(), change.at(), template, Templates.taskIds(template)))));
    }

    static Stream<Flaw> hubsInNoCircle(Draft draft) {
        Map<String, List<String>> hubs = new LinkedHashMap<>();
        draft.list("sites")
                .forEach(site -> site.findText("id")
                        .ifPresent(id -> hubs.putIfAbsent(
                                id, site.findText("hub").stream().toList())));
        return Precedence.circles(hubs).stream()
                .map(circle -> Flaw.of(
                        draft.find("sites", circle.getLast()).orElseThrow().placeOf("hub"),
                        "sites are each other's hubs in a circle: " + String.join(" → ", circle.reversed()),
                        "a hub that can stay open until its spokes are closed"));
    }

    static Stream<Flaw> hubsCloseAfterTheirSpokes(Draft draft) {
        return draft.list("sites").stream().flatMap(site -> tooEarlyHub(draft, site).stream());
    }

    private static Optional<Flaw> tooEarlyHub(Draft draft, Fields spoke) {
        Optional<Deadline> own = spoke.findText("id").flatMap(id -> Deadline.find(draft, id));
        Optional<Deadline> hubs = spoke.findText("hub").flatMap(id -> Deadline.find(draft, id));
        if (own.isEmpty()
                || hubs.isEmpty()
                || !own.get().day().isAfter(hubs.get().day())) {
            return Optional.empty();
        }
        return Optional.of(Flaw.of(
                spoke.placeOf("hub"),
                "the hub " + Quoted.of(spoke.getText("hub")) + " closes before its spoke "
                        + Quoted.of(spoke.getText("id")) + ": it is due on " + hubs.get() + ", the spoke on "
                        + own.get(),
                "a hub that is due no earlier than its spokes"));
    }
}
