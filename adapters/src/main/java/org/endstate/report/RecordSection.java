package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.endstate.commission.Dossier.Assumption;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.mission.Source;
import org.endstate.provenance.Derived;
import org.endstate.provenance.RunStamp;

/** What the report rests on: assumptions, doubtful evidence, sources, and where every number comes from. */
final class RecordSection {

    private final Facts facts;

    RecordSection(Facts facts) {
        this.facts = facts;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        List<Assumption> assumptions = facts.dossier().origin().assumptions();
        blocks.add(new Block.Paragraph(facts.text("record.assumptions.intro", assumptions.size())));
        blocks.add(new Block.Folded(facts.text("record.assumptions"), assumptions(assumptions)));
        List<EvidenceIssue> issues = facts.dossier().inputs().evidence().issues();
        blocks.add(new Block.Paragraph(facts.text("record.issues.intro", issues.size())));
        if (!issues.isEmpty()) {
            blocks.add(new Block.Folded(facts.text("record.issues"), issues(issues)));
        }
        blocks.add(new Block.Folded(facts.text("record.sources"), sources()));
        blocks.add(new Block.Heading(facts.text("record.provenance")));
        blocks.add(new Block.Paragraph(provenance()));
        blocks.add(new Block.Open(files()));
        return new Section("record", facts.text("record.title"), blocks);
    }

    private Block.Table assumptions(List<Assumption> assumptions) {
        return new Block.Table(
                List.of(facts.text("record.what"), facts.text("record.why"), facts.text("record.where")),
                assumptions.stream()
                        .map(a -> List.of(
                                a.what(), a.why().isEmpty() ? facts.text("record.no-reason") : a.why(), a.where()))
                        .toList(),
                false);
    }

    private Block.Table issues(List<EvidenceIssue> issues) {
        return new Block.Table(
                List.of(facts.text("record.what"), facts.text("record.where")),
                issues.stream()
                        .map(issue -> List.of(issue.what(), issue.file() + ":" + issue.row()))
                        .toList(),
                false);
    }

    private Block.Table sources() {
        return new Block.Table(
                List.of(facts.text("record.key"), facts.text("record.source"), facts.text("record.address")),
                facts.mission().identity().sources().stream()
                        .map(RecordSection::source)
                        .toList(),
                false);
    }

    private static List<String> source(Source source) {
        return List.of(source.id(), source.title(), source.url());
    }

    private String provenance() {
        RunStamp stamp = facts.result().stamp();
        List<String> methods = Stream.<Derived<?>>of(
                        facts.result().assessments().threat(),
                        facts.result().assessments().capability(),
                        facts.result().assessments().gates())
                .map(derived -> derived.method().toString())
                .toList();
        return facts.text(
                "record.stamp",
                stamp.program(),
                facts.words().number(stamp.scenarios()),
                String.valueOf(stamp.seed()),
                String.join(facts.text("list"), methods));
    }

    private Block.Table files() {
        return new Block.Table(
                List.of(facts.text("record.file"), facts.text("record.hash")),
                facts.result().stamp().inputs().stream()
                        .map(file -> List.of(file.path(), file.hash().hex()))
                        .toList(),
                false);
    }
}
