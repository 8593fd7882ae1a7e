package org.endstate.report.handover;

import java.util.ArrayList;
import java.util.List;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.SiteRequirements;
import org.endstate.requirements.inspection.Finding;
import org.endstate.requirements.inspection.Inspection;

/** What is missing: what an inspector would stop at, and what nobody has stated. */
final class FindingsSection {

    private final PackSubject subject;
    private final PackWords words;

    FindingsSection(PackSubject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(words.of("findings.head"))));
        List<List<String>> rows = rows();
        blocks.add(
                rows.isEmpty()
                        ? new Block.Paragraph(words.of("findings.none"), false)
                        : new Block.Grid(
                                List.of(words.of("findings.what"), words.of("findings.why"), words.of("findings.do")),
                                List.of(4, 3, 3),
                                rows));
        List<String> unmeasured = unmeasured();
        if (!unmeasured.isEmpty()) {
            blocks.add(new Block.Paragraph(words.of("findings.unmeasured", words.list(unmeasured)), true));
        }
        return blocks;
    }

    private List<List<String>> rows() {
        FindingWords sentences = new FindingWords(words);
        return Inspection.of(subject.mission(), subject.dossier().inputs().work()).stream()
                .filter((Finding finding) ->
                        finding.site().equals(subject.site().id()))
                .map(finding -> List.of(sentences.what(finding), sentences.why(finding), sentences.toDo(finding)))
                .toList();
    }

    private List<String> unmeasured() {
        SiteRequirements stated = subject.stated();
        List<String> missing = new ArrayList<>();
        add(missing, stated.ground().inventory().isEmpty(), "property.head");
        add(missing, stated.ground().environment().isEmpty(), "environment.head");
        add(missing, stated.handing().date().isEmpty(), "head.set");
        add(missing, stated.handing().acceptance().isEmpty(), "acceptance.head");
        add(missing, stated.handing().defects().isEmpty(), "defects.head");
        add(missing, stated.handing().custody().isEmpty(), "custody.head");
        add(missing, stated.leaving().movement().isEmpty(), "movement.head");
        add(missing, stated.leaving().cost().isEmpty(), "cost.head");
        boolean chain = stated.ground().environment().isPresent();
        for (Certificate.Kind kind : Certificate.Kind.values()) {
            if (chain && stated.findCertificate(kind).isEmpty()) {
                missing.add(words.of(kind));
            }
        }
        return missing;
    }

    private void add(List<String> missing, boolean absent, String key) {
        if (absent) {
            missing.add(words.of(key));
        }
    }
}
