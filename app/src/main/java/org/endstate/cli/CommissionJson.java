package org.endstate.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.commission.proceedings.History;
import org.endstate.commission.proceedings.Item;
import org.endstate.commission.proceedings.Position;

/** A commission as JSON. */
final class CommissionJson {

    private CommissionJson() {}

    static Map<String, Object> of(CommissionRecord read) {
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("record", read.verdict().origin());
        all.put("entries", read.entries().size());
        all.put("root", read.verdict().root().hex());
        all.put("signedByAllParties", read.verdict().signedByAllParties());
        read.now().course().ifPresent(course -> all.put("course", course));
        read.now().baseline().ifPresent(plan -> all.put("baseline", plan.hex()));
        all.put(
                "sessions",
                read.now().sessions().stream()
                        .map(session -> Json.object(
                                "id", session.id(),
                                "agenda", session.agenda(),
                                "present", session.present(),
                                "minutes", session.minutes()))
                        .toList());
        all.put("items", read.now().items().stream().map(CommissionJson::item).toList());
        all.put(
                "breaches",
                read.now().breaches().stream()
                        .map(breach -> Json.object(
                                "entry", breach.entry(),
                                "reason", ActWords.reason(breach.refusal())))
                        .toList());
        return all;
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> positions = new LinkedHashMap<>();
        item.positions().forEach((party, position) -> positions.put(party, position(position)));
        Map<String, Object> all = Json.object(
                "id", item.proposal().id(),
                "is", item.proposal().content().word(),
                "state", item.state(),
                "text", item.text().hex(),
                "positions", positions,
                "brackets", item.brackets(),
                "awaited", item.awaited());
        item.silence().ifPresent(deadline -> all.put("silenceUntil", deadline.toString()));
        item.escalation()
                .ifPresent(escalation -> all.put(
                        "escalation",
                        Json.object(
                                "body", escalation.body(),
                                "until", escalation.deadline().toString())));
        return all;
    }

    private static Map<String, Object> position(Position position) {
        Map<String, Object> all = Json.object(
                "assent", position.assent(),
                "reservation", position.reservation(),
                "objection", position.objection());
        position.standing().ifPresent(standing -> all.put("standing", standing));
        return all;
    }

    static Map<String, Object> of(String item, List<History.Step> steps) {
        Map<String, Object> all = Json.exit(Exit.DONE);
        all.put("item", item);
        all.put(
                "steps",
                steps.stream()
                        .map(step -> Json.object(
                                "entry", step.entry(),
                                "time", step.time().toString(),
                                "member", step.member(),
                                "verb", step.verb(),
                                "remark", step.remark()))
                        .toList());
        return all;
    }
}
