package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.endstate.agreement.Clause;
import org.endstate.mission.Milestone;
import org.endstate.mission.Sourcing;

/** The clauses on the table, and how likely each option is to keep what they promise. */
final class AgreementSection {

    private final Facts facts;

    AgreementSection(Facts facts) {
        this.facts = facts;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        List<Clause> clauses = facts.dossier().commitments().clauses();
        blocks.add(new Block.Paragraph(facts.text(clauses.isEmpty() ? "agreement.none" : "agreement.intro")));
        for (Clause clause : clauses) {
            blocks.add(new Block.Heading(
                    facts.words().choice("clause.kind", clause.kind()),
                    facts.words().choice("clause.state", clause.state()),
                    clause.state() == Clause.State.AGREED ? "open" : "date"));
            blocks.add(new Block.Paragraph(facts.words().label(clause.text())));
            if (clause.sourcing() instanceof Sourcing.Cited cited) {
                blocks.add(new Block.Paragraph(
                        facts.text("agreement.source", String.join(facts.text("list"), cited.sources())), "note"));
            }
            clause.milestones().forEach(id -> kept(facts.mission().getMilestone(id), blocks));
        }
        return new Section("agreement", facts.text("agreement.title"), blocks);
    }

    private void kept(Milestone milestone, List<Block> blocks) {
        if (milestone.agreed().isEmpty()) {
            return;
        }
        String options = facts.options().stream()
                .map(option -> facts.text(
                        "agreement.option",
                        facts.option(option.kind()),
                        facts.forecast(option, milestone)
                                .byAgreed()
                                .map(p -> facts.words().probability(p.value()))
                                .orElse("")))
                .collect(Collectors.joining(facts.text("list")));
        blocks.add(new Block.Paragraph(facts.text(
                "agreement.kept",
                facts.words().label(milestone.name()),
                facts.words().date(milestone.agreed().get().date()),
                options)));
    }
}
