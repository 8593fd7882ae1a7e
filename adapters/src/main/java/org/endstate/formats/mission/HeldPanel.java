package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.capability.Judgement;
import org.endstate.capability.Judgement.Subject;
import org.endstate.capability.elicitation.Elicitation;
import org.endstate.capability.elicitation.Elicitation.Outcome;
import org.endstate.capability.elicitation.ElicitationPlan;
import org.endstate.capability.elicitation.Refusal;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.provenance.Commitment;
import org.endstate.provenance.ContentHash;

/**
 * One panel, held again by the dates of its file: commitments up to the close of the first round, then what was
 * revealed, then the second round. What the panel would have refused is a flaw of the row.
 */
final class HeldPanel {

    private final Fields panel;
    private final ElicitationPlan plan;
    private final Map<List<Object>, Fields> promises = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Flaw> rowFlaws = new ArrayList<>();
    private Elicitation elicitation;

    HeldPanel(Fields panel, ElicitationPlan plan) {
        this.panel = panel;
        this.plan = plan;
        this.elicitation = Elicitation.open(plan);
    }

    /** Flaws of the elicitation file. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** Flaws of judgements.csv. */
    List<Flaw> rowFlaws() {
        return List.copyOf(rowFlaws);
    }

    /** Who promised a judgement of the first round and never showed it. */
    List<String> unrevealed() {
        return elicitation.unrevealed();
    }

    void hold(List<JudgementRow> own) {
        LocalDate sealed = panel.getDate("sealed");
        LocalDate closed = panel.getDate("closed");
        panel.listGroups("commitments").forEach(this::promise);
        List<JudgementRow> dated = own.stream().filter(this::isDated).toList();
        List<JudgementRow> first = round(dated, 1);
        List<JudgementRow> second = round(dated, 2);
        if (!plan.sealing()) {
            judge(upTo(first, sealed));
        }
        elicitation = elicitation.advance();
        if (plan.sealing()) {
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

    private void promise(Fields promise) {
        Subject subject = new Subject(
                promise.getText("function"), promise.findText("dimension"), promise.findText("unit"), plan.framework());
        String expert = promise.getText("expert");
        Outcome outcome = elicitation.commit(expert, subject, new Commitment(new ContentHash(promise.getText("hash"))));
        promises.putIfAbsent(List.of(expert, subject), promise);
        take(outcome).ifPresent(reason -> flaws.add(flaw(promise.placeOf("expert"), expert, reason)));
    }

    private void reveal(JudgementRow row) {
        Judgement judgement = row.judgement();
        Optional<Fields> promise = Optional.ofNullable(promises.get(List.of(judgement.expert(), judgement.subject())));
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
