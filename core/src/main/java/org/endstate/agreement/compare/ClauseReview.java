package org.endstate.agreement.compare;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.agreement.Paragraph;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;

/** Holds the kind and the text of clauses against what they are linked to. */
public final class ClauseReview {

    private final Mission mission;

    public ClauseReview(Mission mission) {
        this.mission = mission;
    }

    /** What is doubtful, in the order of the clauses. */
    public List<ClauseDoubt> of(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> of(clause).stream()).toList();
    }

    private List<ClauseDoubt> of(Clause clause) {
        List<ClauseDoubt> doubts = new ArrayList<>();
        if (clause.kind() == Clause.Kind.DATE_CERTAIN && clause.milestones().isEmpty()) {
            doubts.add(new ClauseDoubt.NoMilestone(clause.id()));
        }
        if (clause.kind() == Clause.Kind.CONDITIONAL && clause.conditions().isEmpty()) {
            doubts.add(new ClauseDoubt.NoCondition(clause.id()));
        }
        mission.milestones().stream()
                .filter(milestone -> clause.milestones().contains(milestone.id()))
                .forEach(milestone -> doubts.addAll(dates(clause, milestone)));
        return doubts;
    }

    private static List<ClauseDoubt> dates(Clause clause, Milestone milestone) {
        Optional<YearMonth> agreed = milestone.agreed().map(date -> YearMonth.from(date.date()));
        List<ClauseDoubt> doubts = new ArrayList<>();
        for (Language language : Language.values()) {
            boolean written = clause.paragraphs().stream()
                    .anyMatch(paragraph -> paragraph.find(language).isPresent());
            agreed.filter(month -> written && !names(clause.paragraphs(), language, month))
                    .ifPresent(month ->
                            doubts.add(new ClauseDoubt.OtherDate(clause.id(), language, milestone.id(), month)));
        }
        return doubts;
    }

    private static boolean names(List<Paragraph> paragraphs, Language language, YearMonth month) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.find(language).stream())
                .flatMap(text -> Mentions.in(text, language, List.of()).stream())
                .anyMatch(mention ->
                        mention.kind() == Mention.Kind.DATE && mention.value().startsWith(month.toString()));
    }
}
