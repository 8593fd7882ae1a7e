package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.must;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.duplicates.DuplicateDecision;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;
import org.endstate.formats.schema.Shape;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Fields;

/** Reads {@code inputs/duplicates.yaml}: which events of event data are one, as people decided. */
public final class DuplicatesFile {

    /** Its path in a mission folder. */
    public static final String PATH = "inputs/duplicates.yaml";

    private static final String WHAT = "decisions about duplicates";
    private static final String SAME = "same";

    private static final Shape.Group DECISION = new Shape.Group(
            "decision",
            List.of(
                    must("one", Parts.TEXT, "An event as file#id, such as ged.csv#244657."),
                    must("other", Parts.TEXT, "The other event."),
                    must(
                            "verdict",
                            new Shape.Choice(List.of(SAME, "different")),
                            "Whether both are one event. Nothing is merged either way."),
                    must("date", Parts.DAY, "The day of the decision."),
                    must("reason", Parts.TEXT, "Why, and who decided.")));

    private static final Shape.Group ROOT = new Shape.Group(
            WHAT,
            List.of(
                    must("endstate-duplicates", new Shape.Whole(1, 1), "The version of this format."),
                    must("decisions", Parts.list(DECISION), "What was decided of pairs of events.")));

    private DuplicatesFile() {}

    /** Reads the decisions of a mission folder; none where it has no such file. */
    public static CommissionReading<List<DuplicateDecision>> read(Path folder) {
        FolderOnDisk source = new FolderOnDisk(folder);
        Problems problems = new Problems();
        Optional<Fields> root = check(new FolderTexts(source, problems), problems);
        return problems.isEmpty()
                ? new CommissionReading.Complete<>(
                        root.map(DuplicatesFile::decisions).orElse(List.of()))
                : new CommissionReading.Refused<>(problems.list(source));
    }

    /** Checks the file of a mission folder, where there is one. */
    static Optional<Fields> check(FolderTexts texts, Problems problems) {
        Optional<Fields> root = texts.yaml(PATH, WHAT);
        root.ifPresent(file -> {
            ShapeCheck check = new ShapeCheck(new Ids());
            check.check(PATH, file, ROOT);
            problems.addAll(PATH, check.flaws());
            problems.addAll(PATH, flaws(file.listGroups("decisions")));
        });
        return root;
    }

    private static List<Flaw> flaws(List<Fields> decisions) {
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Fields decision = decisions.get(i);
            String one = decision.findText("one").orElse("");
            String other = decision.findText("other").orElse("");
            Place at = decision.at();
            if (!one.isEmpty() && one.equals(other)) {
                flaws.add(Flaw.of(at, "an event is held against itself", "two events"));
            }
            decisions.subList(0, i).stream()
                    .filter(before -> isAbout(before, one, other))
                    .findFirst()
                    .ifPresent(before -> flaws.add(Flaw.of(
                            at,
                            "these two events are decided on already, in line "
                                    + before.at().line(),
                            "one decision for each pair")));
        }
        return flaws;
    }

    private static boolean isAbout(Fields decision, String one, String other) {
        List<String> both = List.of(
                decision.findText("one").orElse(""), decision.findText("other").orElse(""));
        return both.equals(List.of(one, other)) || both.equals(List.of(other, one));
    }

    private static List<DuplicateDecision> decisions(Fields root) {
        return root.listGroups("decisions").stream()
                .map(item -> new DuplicateDecision(
                        item.getText("one"),
                        item.getText("other"),
                        item.getText("verdict").equals(SAME),
                        item.getDate("date"),
                        item.getText("reason")))
                .toList();
    }

    /** The JSON Schema of the file. */
    public static String schema() {
        return JsonSchema.of(ROOT, "urn:endstate:duplicates:1", "Endstate " + WHAT);
    }

    /** The reference page, in Markdown. */
    public static String page() {
        return INTRODUCTION + ReferencePage.of(ROOT);
    }

    private static final String INTRODUCTION = """
            # inputs/duplicates.yaml

            This page is generated from the description in the code that also checks the file: change the code, then run
            `./dev docs`. Schema for editors: [duplicates](duplicates-schema.json).

            Event data sets tell some events twice. `endstate register duplicates MISSION` lists pairs that are probably one,
            each with its reasons; a person decides, and the decision is kept here. No event is merged or left out.

            ```yaml
            endstate-duplicates: 1
            decisions:
              - {one: "ged.csv#244657", other: "acled.csv#IRQ1201", verdict: same, date: 2024-02-01, reason: "One report, secretariat."}
            ```

            """;
}
