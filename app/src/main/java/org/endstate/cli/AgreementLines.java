package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.agreement.compare.ClauseDoubt;
import org.endstate.agreement.compare.Discrepancy;
import org.endstate.agreement.compare.Mention;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.agreement.statement.OpenItems;

/** What the agreement commands say in words. */
final class AgreementLines {

    private static final int ID = 22;
    private static final int KIND = 14;
    private static final int STATE = 22;

    private final Paint paint;

    AgreementLines(Paint paint) {
        this.paint = paint;
    }

    List<String> checked(AgreementText given, List<Discrepancy> discrepancies, List<ClauseDoubt> doubts) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(
                Messages.count("agreement.paragraphs", given.paragraphs().size())));
        given.mission()
                .ifPresent(
                        dossier -> dossier.commitments().clauses().forEach(clause -> lines.add("  " + clause(clause))));
        if (!doubts.isEmpty()) {
            lines.add("");
            lines.add(paint.bold(text("agreement.doubts")));
            doubts.forEach(doubt -> lines.add("  - " + doubt(doubt)));
        }
        lines.add("");
        lines.addAll(compared(discrepancies, given.terms().size()));
        return lines;
    }

    private static String clause(Clause clause) {
        List<String> links = new ArrayList<>();
        links.addAll(clause.milestones());
        links.addAll(clause.conditions());
        clause.links().outcomes().forEach(settled -> links.add(settled.site()));
        String line = padded(clause.id(), ID)
                + padded(Messages.of("clause-kind", clause.kind()), KIND)
                + padded(Messages.of("clause", clause.state()), STATE)
                + String.join(", ", links);
        return line.stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String doubt(ClauseDoubt doubt) {
        return switch (doubt) {
            case ClauseDoubt.NoMilestone(String clause) -> text("agreement.no-milestone", clause);
            case ClauseDoubt.NoCondition(String clause) -> text("agreement.no-condition", clause);
            case ClauseDoubt.OtherDate other ->
                text(
                        "agreement.other-date",
                        other.clause(),
                        other.language().code(),
                        other.agreed(),
                        other.milestone());
        };
    }

    /** Where languages disagree, and what was looked at. */
    List<String> compared(List<Discrepancy> discrepancies, int terms) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(text("agreement.languages")));
        if (discrepancies.isEmpty()) {
            lines.add("  " + text("agreement.nothing"));
        }
        discrepancies.forEach(found -> lines.add("  - " + discrepancy(found)));
        lines.addAll(Wrapped.of(text("agreement.compared", Messages.count("agreement.terms", terms)), 90));
        return lines;
    }

    private static String discrepancy(Discrepancy found) {
        return found.mention()
                .map(mention -> text(
                        "agreement.only",
                        found.paragraph(),
                        Messages.of("mention", mention.kind()),
                        shown(mention),
                        found.has().code(),
                        found.lacks().code()))
                .orElseGet(() -> text(
                        "agreement.missing", found.paragraph(), found.lacks().code()));
    }

    private static String shown(Mention mention) {
        return mention.written().equals(mention.value())
                ? mention.value()
                : mention.value() + " (" + mention.written() + ")";
    }

    /** What became of the items of a statement. */
    List<String> drawn(JointStatement statement) {
        List<String> lines = new ArrayList<>();
        lines.add(
                paint.bold(Messages.count("agreement.stated", statement.stated().size())));
        lines.addAll(refused(statement.refused()));
        lines.addAll(open(statement.open()));
        return lines;
    }

    List<String> refused(List<JointStatement.Refused> refused) {
        return refused.stream()
                .map(item -> "  - "
                        + text(
                                "agreement.refused",
                                item.id(),
                                item.missing().stream().map(Language::code).collect(Collectors.joining(", "))))
                .toList();
    }

    private static List<String> open(OpenItems open) {
        if (open.size() == 0) {
            return List.of();
        }
        String counts = text(
                "agreement.open",
                open.count(OpenItems.State.DISPUTED),
                open.count(OpenItems.State.NOTED),
                open.count(OpenItems.State.UNANSWERED));
        String how = text(open.consents().isEmpty() ? "agreement.counted" : "agreement.listed");
        return List.of("  " + counts + " " + how);
    }
}
