package org.endstate.report.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.report.handover.Block.Fact;
import org.endstate.requirements.AcceptanceCondition;
import org.endstate.requirements.CustodyPlan;
import org.endstate.requirements.Defect;
import org.endstate.requirements.RetainedSupport;

/** How the site changes hands: the receiver's conditions, the defects, the custody, the support that stays. */
final class HandingSection {

    private final PackSubject subject;
    private final PackWords words;

    HandingSection(PackSubject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.of("acceptance.head")));
        blocks.add(list(
                subject.stated().handing().acceptance(),
                "acceptance",
                (AcceptanceCondition condition) -> List.of(words.name(condition.text()), words.of(condition.state()))));
        blocks.add(new Block.Heading(words.of("defects.head")));
        blocks.add(list(
                subject.stated().handing().defects(),
                "defects",
                (Defect defect) -> List.of(
                        words.name(defect.text()), words.of(defect.remedied() ? "defects.remedied" : "defects.open"))));
        blocks.add(new Block.Heading(words.of("custody.head")));
        blocks.add(new Block.Facts(custody()));
        return blocks;
    }

    private <T> Block list(Optional<List<T>> items, String section, Function<T, List<String>> row) {
        if (items.isEmpty()) {
            return new Block.Paragraph(words.of("not-stated"), false);
        }
        return items.get().isEmpty()
                ? new Block.Paragraph(words.of(section + ".none"), false)
                : new Block.Grid(
                        List.of(words.of(section + ".what"), words.of(section + ".state")),
                        List.of(8, 2),
                        items.get().stream().map(row).toList());
    }

    private List<Fact> custody() {
        Optional<CustodyPlan> plan = subject.stated().handing().custody();
        String absent = words.of("not-stated");
        List<Fact> facts = new ArrayList<>(List.of(
                fact("minimum", plan.map(p -> subject.count(p.minimumGuard())).orElse(absent)),
                fact("receiver", plan.map(p -> subject.count(p.receiverGuard())).orElse(absent)),
                fact("overlap", plan.map(p -> subject.count(p.overlap_days())).orElse(absent)),
                fact("signed", subject.date(plan.flatMap(CustodyPlan::signed)))));
        for (RetainedSupport support :
                subject.dossier().inputs().work().stated().support()) {
            String site = subject.site().id();
            if (support.provider().equals(site)) {
                String outlying = words.list(
                        support.outlying().stream().map(subject::siteName).toList());
                facts.add(new Fact(words.of(support.kind()), words.of("custody.stays-for", outlying)));
            } else if (support.outlying().contains(site)) {
                facts.add(new Fact(
                        words.of(support.kind()), words.of("custody.from", subject.siteName(support.provider()))));
            }
        }
        return facts;
    }

    private Fact fact(String key, String text) {
        return new Fact(words.of("custody." + key), text);
    }
}
