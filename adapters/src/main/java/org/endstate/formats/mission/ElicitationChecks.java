package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.capability.Judgement;
import org.endstate.capability.Judgement.Expert;
import org.endstate.capability.Judgement.Subject;
import org.endstate.capability.elicitation.Elicitation;
import org.endstate.capability.elicitation.Elicitation.Outcome;
import org.endstate.capability.elicitation.ElicitationPlan;
import org.endstate.capability.elicitation.Refusal;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.provenance.Commitment;
import org.endstate.provenance.ContentHash;

/**
 * Holds every panel again by the dates of its file: commitments up to the close of the first round, then what was
 * revealed, then the second round. What a panel would have refused is a flaw of the row.
 */
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
        Map<String, Integer> experts = new HashMap<>();
        file.listGroups("experts").forEach(expert -> once(experts, expert, "id", "expert"));
        Map<String, Integer> days = new HashMap<>();
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

    private void once(Map<String, Integer> lines, Fields group, String key, String what) {
        Integer first = lines.putIfAbsent(group.getText(key), group.placeOf(key).line());
        if (first != null) {
            flaws.add(Flaw.of(
                    group.placeOf(key),
                    "there is already a " + what + " " + Quoted.of(group.getText(key)),
                    "each once",
                    "the first is in line " + first));
        }
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
        boolean sealing = panel.has("commitments");
        new Held(panel, Elicitation.open(new ElicitationPlan(asOf, framework, experts, sealing)), sealing).hold(own);
    }

    /** One panel, held again. */
    private final class Held {

        private final Fields panel;
        private final boolean sealing;
        private final Map<List<Object>, Fields> promises = new HashMap<>();
        private Elicitation elicitation;

        Held(Fields panel, Elicitation elicitation, boolean sealing) {
            this.panel = panel;
            this.elicitation = elicitation;
            this.sealing = sealing;
        }

        void hold(List<JudgementRow> own) {
            LocalDate sealed = panel.getDate("sealed");
            LocalDate closed = panel.getDate("closed");
            int framework =
                    own.isEmpty() ? 1 : own.getFirst().judgement().subject().framework();
            panel.listGroups("commitments").forEach(promise -> promise(promise, framework));
            List<JudgementRow> dated = own.stream().filter(this::isDated).toList();
            List<JudgementRow> first = round(dated, 1);
            List<JudgementRow> second = round(dated, 2);
            if (!sealing) {
                judge(upTo(first, sealed));
            }
            elicitation = elicitation.advance();
            if (sealing) {
                upTo(first, sealed).forEach(this::reveal);
            }
            judge(after(first, sealed));
            judge(second.stream()
                    .filter(row -> !row.given().orElseThrow().isAfter(sealed))
                    .toList());
            elicitation = elicitation.advance().advance();
            judge(upTo(after(second, sealed), closed));
            elicitation = elicitation.advance();
            judge(after(second, closed));
            List<String> silent = elicitation.unrevealed();
            if (!silent.isEmpty()) {
                issues.add(new EvidenceIssue(
                        CapabilityReading.ELICITATION,
                        panel.at().line(),
                        "not-revealed",
                        "The panel of " + panel.getDate("as-of") + " holds sealed judgements that were never shown, of "
                                + String.join(", ", silent) + "."));
            }
        }

        private boolean isDated(JudgementRow row) {
            if (row.row().text("given").isEmpty()) {
                rowFlaws.add(Flaw.of(
                        row.row().placeOf("given"),
                        "the judgement does not say when it was given",
                        "a date in the column given: the rounds of this panel have closing days"));
            }
            return row.given().isPresent();
        }

        private void promise(Fields promise, int framework) {
            Subject subject = new Subject(
                    promise.getText("function"), promise.findText("dimension"), promise.findText("unit"), framework);
            String expert = promise.getText("expert");
            Outcome outcome =
                    elicitation.commit(expert, subject, new Commitment(new ContentHash(promise.getText("hash"))));
            promises.putIfAbsent(List.of(expert, subject), promise);
            take(outcome).ifPresent(reason -> flaws.add(flaw(promise.placeOf("expert"), expert, reason)));
        }

        private void reveal(JudgementRow row) {
            Judgement judgement = row.judgement();
            Optional<Fields> promise =
                    Optional.ofNullable(promises.get(List.of(judgement.expert(), judgement.subject())));
            Optional<String> salt = promise.flatMap(group -> group.findText("salt"));
            if (promise.isPresent() && salt.isEmpty()) {
                rowFlaws.add(Flaw.of(
                        row.row().placeOf("expert"),
                        "expert " + Quoted.of(judgement.expert())
                                + " has not revealed this judgement: its commitment has no salt",
                        "the salt in " + CapabilityReading.ELICITATION));
                return;
            }
            byte[] bytes = salt.map(Commitment::salt).orElseGet(() -> new byte[Commitment.SALT]);
            take(elicitation.reveal(judgement, bytes)).ifPresent(reason -> refuse(row, reason));
        }

        private void judge(List<JudgementRow> given) {
            given.forEach(row -> take(elicitation.judge(row.judgement())).ifPresent(reason -> refuse(row, reason)));
        }

        private Optional<Refusal> take(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Taken(Elicitation next) -> {
                    elicitation = next;
                    yield Optional.empty();
                }
                case Outcome.Refused(Refusal reason) -> Optional.of(reason);
            };
        }

        /** Who the expert is and which version is meant is checked where the row is read. */
        private void refuse(JudgementRow row, Refusal reason) {
            if (reason instanceof Refusal.UnknownExpert
                    || reason instanceof Refusal.OtherParty
                    || reason instanceof Refusal.OtherFramework) {
                return;
            }
            String column = reason instanceof Refusal.NotNow ? "given" : "expert";
            rowFlaws.add(flaw(row.row().placeOf(column), row.judgement().expert(), reason));
        }

        private Flaw flaw(Place at, String expert, Refusal reason) {
            return RefusalWords.flaw(at, expert, reason, panel);
        }

        private static List<JudgementRow> round(List<JudgementRow> rows, int round) {
            return rows.stream().filter(row -> row.judgement().round() == round).toList();
        }

        private static List<JudgementRow> upTo(List<JudgementRow> rows, LocalDate day) {
            return rows.stream()
                    .filter(row -> !row.given().orElseThrow().isAfter(day))
                    .toList();
        }

        private static List<JudgementRow> after(List<JudgementRow> rows, LocalDate day) {
            return rows.stream()
                    .filter(row -> row.given().orElseThrow().isAfter(day))
                    .toList();
        }
    }
}
