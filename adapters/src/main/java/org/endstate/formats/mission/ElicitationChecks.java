package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.capability.Judgement.Expert;
import org.endstate.capability.elicitation.ElicitationPlan;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.formats.text.FirstLines;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/** What inputs/elicitation.yaml means, beyond its shape: its panels are held again, row by row. */
final class ElicitationChecks {

    private final Fields file;
    private final Optional<FrameworkHistory> frameworks;
    private final List<JudgementRow> rows;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Flaw> rowFlaws = new ArrayList<>();
    private final List<EvidenceIssue> issues = new ArrayList<>();

    /** Panels of the file as known on the planning date; rows up to that date. */
    ElicitationChecks(Fields file, Optional<FrameworkHistory> frameworks, List<JudgementRow> rows) {
        this.file = file;
        this.frameworks = frameworks;
        this.rows = rows;
    }

    /** The party of each expert. */
    static Map<String, String> partyByExpert(Fields file) {
        Map<String, String> parties = new LinkedHashMap<>();
        file.listGroups("experts").forEach(expert -> parties.put(expert.getText("id"), expert.getText("party")));
        return parties;
    }

    /** Flaws of the elicitation file. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** Flaws of judgements.csv. */
    List<Flaw> rowFlaws() {
        return List.copyOf(rowFlaws);
    }

    /** Judgements that somebody promised and never showed. */
    List<EvidenceIssue> issues() {
        return List.copyOf(issues);
    }

    void run() {
        FirstLines<String> experts = new FirstLines<>();
        file.listGroups("experts").forEach(expert -> once(experts, expert, "id", "expert"));
        FirstLines<String> days = new FirstLines<>();
        for (Fields panel : file.listGroups("panels")) {
            once(days, panel, "as-of", "panel of");
            inOrder(panel);
            List<Flaw> wrong = hashes(panel);
            flaws.addAll(wrong);
            if (wrong.isEmpty() && frameworks.isPresent()) {
                hold(panel, frameworks.get());
            }
        }
    }

    private void once(FirstLines<String> lines, Fields group, String key, String what) {
        String text = group.getText(key);
        lines.again(text, group.placeOf(key), "there is already a " + what + " " + Quoted.of(text), "each once")
                .ifPresent(flaws::add);
    }

    private void inOrder(Fields panel) {
        if (panel.getDate("closed").isBefore(panel.getDate("sealed"))) {
            flaws.add(Flaw.of(
                    panel.placeOf("closed"),
                    "the second round closes on " + panel.getDate("closed") + ", before the first, on "
                            + panel.getDate("sealed"),
                    "a later day"));
        }
    }

    private static List<Flaw> hashes(Fields panel) {
        return panel.listGroups("commitments").stream()
                .flatMap(commitment ->
                        List.of("hash", "salt").stream().flatMap(key -> Hashes.wrong(commitment, key).stream()))
                .toList();
    }

    private void hold(Fields panel, FrameworkHistory versions) {
        LocalDate asOf = panel.getDate("as-of");
        List<JudgementRow> own =
                rows.stream().filter(row -> row.judgement().asOf().equals(asOf)).toList();
        int framework = own.isEmpty()
                ? versions.inForce(asOf).version()
                : own.getFirst().judgement().subject().framework();
        List<Expert> experts = partyByExpert(file).entrySet().stream()
                .map(entry -> new Expert(entry.getKey(), entry.getValue()))
                .toList();
        HeldPanel held = new HeldPanel(panel, new ElicitationPlan(asOf, framework, experts, panel.has("commitments")));
        held.hold(own);
        flaws.addAll(held.flaws());
        rowFlaws.addAll(held.rowFlaws());
        if (!held.unrevealed().isEmpty()) {
            issues.add(new EvidenceIssue(
                    CapabilityReading.ELICITATION,
                    panel.at().line(),
                    "not-revealed",
                    "The panel of " + asOf + " holds sealed judgements that were never shown, of "
                            + String.join(", ", held.unrevealed()) + "."));
        }
    }
}
