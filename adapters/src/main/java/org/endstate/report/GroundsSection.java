package org.endstate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.commission.Dossier;
import org.endstate.commission.Dossier.Assumption;
import org.endstate.mission.Source;
import org.endstate.provenance.Derived;
import org.endstate.provenance.RunStamp;
import org.endstate.timeline.PlanningSettings;

/** What the numbers rest on: assumptions, issues in the evidence, sources, inputs and methods. */
public final class GroundsSection {

    private final Dossier dossier;
    private final RunStamp stamp;
    private final Words words;
    private final Map<String, Derived<?>> results;

    /** The results by the key of their name. */
    GroundsSection(Dossier dossier, RunStamp stamp, Map<String, Derived<?>> results, Words words) {
        this.dossier = dossier;
        this.stamp = stamp;
        this.words = words;
        this.results = new LinkedHashMap<>(results);
    }

    /** Of a plan. */
    static GroundsSection of(Brief brief) {
        var assessments = brief.result().assessments();
        Map<String, Derived<?>> results = new LinkedHashMap<>();
        results.put("provenance.threat", assessments.threat());
        results.put("provenance.capability", assessments.capability());
        results.put("provenance.gates", assessments.gates());
        return new GroundsSection(brief.dossier(), brief.result().stamp(), results, brief.words());
    }

    /** A source; {@code url} is empty unless it is an address on the web. */
    public record Reference(String id, String title, String url) {}

    /** A term and what is said of it. */
    public record Fact(String term, String text) {}

    public int assumptionCount() {
        return dossier.origin().assumptions().size();
    }

    /** One table per file in which figures without a source stand, the defaults last. */
    public List<Table> assumptions() {
        Map<String, List<List<String>>> groups = new LinkedHashMap<>();
        String defaults = words.of("assumptions.defaults");
        List<Assumption> all = dossier.origin().assumptions();
        all.stream()
                .filter(GroundsSection::hasPlace)
                .forEach(a -> add(groups, a.where().substring(0, a.where().lastIndexOf(':')), a));
        all.stream().filter(a -> !hasPlace(a)).forEach(a -> add(groups, defaults, a));
        List<String> columns = List.of(
                words.of("assumptions.column.where"),
                words.of("assumptions.column.what"),
                words.of("assumptions.column.why"));
        return groups.entrySet().stream()
                .map(group -> new Table(
                        words.of(
                                "assumptions.group",
                                group.getKey(),
                                words.whole(group.getValue().size())),
                        columns,
                        group.getValue()))
                .toList();
    }

    private static boolean hasPlace(Assumption assumption) {
        return assumption.where().matches(".+:[0-9]+");
    }

    private void add(Map<String, List<List<String>>> groups, String group, Assumption assumption) {
        String why = assumption.why().isEmpty() ? words.of("assumptions.no-reason") : assumption.why();
        groups.computeIfAbsent(group, key -> new ArrayList<>())
                .add(List.of(assumption.where(), assumption.what(), why));
    }

    public int issueCount() {
        return dossier.inputs().evidence().issues().size();
    }

    /** One table per kind of issue. */
    public List<Table> issues() {
        return IssueTables.of(dossier.inputs().evidence().issues(), words);
    }

    /** The documents that figures cite; only addresses of the web are linked. */
    public List<Reference> sources() {
        return dossier.mission().identity().sources().stream()
                .map(GroundsSection::reference)
                .toList();
    }

    private static Reference reference(Source source) {
        boolean web = source.url().startsWith("https://") || source.url().startsWith("http://");
        return new Reference(source.id(), source.title(), web ? source.url() : "");
    }

    /** What the run was made from. */
    public List<Fact> run() {
        return List.of(
                fact("provenance.program", stamp.program()),
                fact("provenance.seed", Long.toString(stamp.seed())),
                fact("provenance.scenarios", words.whole(stamp.scenarios())),
                fact(
                        "provenance.horizon",
                        words.of(
                                "provenance.months",
                                words.whole(dossier.settings().simulation().horizon_months()))));
    }

    /** What the options were planned with. */
    public List<Fact> planning() {
        PlanningSettings settings = dossier.settings();
        PlanningSettings.Risk risk = settings.risk();
        return List.of(
                fact("provenance.confidence", words.decimal(risk.confidence(), 2)),
                fact("provenance.hold", words.of("provenance.days", words.whole(risk.holdLimit_days()))),
                fact("provenance.extension", words.of("provenance.days", words.whole(risk.extension_days()))),
                fact("provenance.support", words.decimal(risk.supportRemoved(), 2)),
                fact(
                        "provenance.correlation",
                        words.decimal(settings.simulation().durationCorrelation(), 2)));
    }

    private Fact fact(String key, String text) {
        return new Fact(words.of(key), text);
    }

    /** Every input with its hash. */
    public Table inputs() {
        return new Table(
                words.of("provenance.inputs"),
                List.of(words.of("provenance.column.file"), words.of("provenance.column.hash")),
                stamp.inputs().stream()
                        .map(input -> List.of(input.path(), input.hash().hex()))
                        .toList());
    }

    /** Every result with its method. */
    public Table methods() {
        return new Table(
                words.of("provenance.methods"),
                List.of(
                        words.of("provenance.column.result"),
                        words.of("provenance.column.method"),
                        words.of("provenance.column.seed")),
                results.entrySet().stream()
                        .map(result -> method(result.getKey(), result.getValue()))
                        .toList());
    }

    private List<String> method(String key, Derived<?> derived) {
        return List.of(words.of(key), derived.method().toString(), Long.toString(derived.seed()));
    }
}
