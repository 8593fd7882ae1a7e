package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.endstate.commission.proceedings.Item;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.commission.proceedings.Session;

/** Where a commission is, in lines. */
record CommissionSummary(CommissionRecord read) {

    private static final int WIDEST_ITEM = 40;

    List<String> lines() {
        Proceedings now = read.now();
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "commission.head",
                read.verdict().origin(),
                Numbers.whole(read.entries().size()),
                Numbers.whole(read.verdict().signedByAllParties())));
        now.course().ifPresent(course -> lines.add(text("commission.course", Messages.of("course", course))));
        now.baseline().ifPresent(plan -> lines.add(text("commission.baseline", plan.hex())));
        now.sessions().forEach(session -> lines.add(session(session)));
        lines.add("");
        Table table = new Table(WIDEST_ITEM);
        table.row(
                text("commission.column.item"),
                text("commission.column.what"),
                text("commission.column.state"),
                text("commission.column.stances"),
                text("commission.column.awaited"),
                text("commission.column.until"));
        now.items()
                .forEach(item -> table.row(
                        item.proposal().id(),
                        text("content." + item.proposal().content().word().toUpperCase(Locale.ROOT)),
                        Messages.of("clause", item.state()),
                        stances(item),
                        String.join(", ", item.awaited()),
                        until(item)));
        lines.addAll(table.lines());
        now.breaches().forEach(breach -> lines.add(ActWords.of(breach)));
        return lines;
    }

    private static String stances(Item item) {
        return item.positions().entrySet().stream()
                .flatMap(party -> party.getValue().standing().stream()
                        .map(standing -> text("commission.stance", party.getKey(), Messages.of("stance", standing))))
                .collect(Collectors.joining(", "));
    }

    private static String session(Session session) {
        String present = String.join(", ", session.present());
        return session.minutes().isEmpty()
                ? text("commission.session.open", session.id(), present)
                : text("commission.session.ended", session.id(), present);
    }

    private static String until(Item item) {
        return item.silence()
                .map(deadline -> text("commission.silence", deadline))
                .or(() -> item.escalation()
                        .map(escalation -> text("commission.escalation", escalation.body(), escalation.deadline())))
                .orElse("");
    }
}
