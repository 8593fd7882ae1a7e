package org.endstate.web.requirement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.condition.GateOutlook;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionForecast.SiteForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.SiteDates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads from {@code timeline.json}, whose schema is published, what it says of sites and gates. */
final class PlanFile {

    static final String NAME = "timeline.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlanFile() {}

    /** What stands in the file. */
    static Planned read(byte[] file) {
        JsonNode root = JSON.readTree(file);
        Map<String, GateOutlook.Status> gates = new HashMap<>();
        for (JsonNode gate : root.path("gates")) {
            status(text(gate, "status")).ifPresent(status -> gates.put(text(gate, "id"), status));
        }
        List<SiteDates> options = root.path("options")
                .valueStream()
                .flatMap(option -> kind(text(option, "kind")).map(kind -> dates(kind, option)).stream())
                .toList();
        return new Planned(options, gates);
    }

    private static Optional<OptionKind> kind(String code) {
        return Stream.of(OptionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    private static Optional<GateOutlook.Status> status(String word) {
        return Stream.of(GateOutlook.Status.values())
                .filter(status -> status.name().equalsIgnoreCase(word.replace('-', '_')))
                .findFirst();
    }

    private static SiteDates dates(OptionKind kind, JsonNode option) {
        return new SiteDates(
                kind,
                option.path("tasks").valueStream().map(PlanFile::task).toList(),
                option.path("sites").valueStream().map(PlanFile::site).toList());
    }

    private static PlannedTask task(JsonNode task) {
        return new PlannedTask(
                text(task, "site"),
                text(task, "task"),
                LocalDate.parse(text(task, "start")),
                LocalDate.parse(text(task, "finish")),
                find(task, "gate"));
    }

    private static SiteForecast site(JsonNode site) {
        return new SiteForecast(
                text(site, "site"),
                band(site.path("handover")),
                band(site.path("vacated")),
                site.path("atRisk").asDouble(),
                site.path("forced").asDouble());
    }

    private static DateBand band(JsonNode band) {
        return new DateBand(day(band, "p10"), day(band, "p50"), day(band, "p80"), day(band, "p90"));
    }

    private static Optional<LocalDate> day(JsonNode band, String quantile) {
        return find(band, quantile).map(LocalDate::parse);
    }

    private static Optional<String> find(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    private static String text(JsonNode node, String key) {
        return find(node, key)
                .orElseThrow(() -> new IllegalArgumentException("The plan that is kept has no text [" + key + "]."));
    }
}
