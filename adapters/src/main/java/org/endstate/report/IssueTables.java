package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endstate.evidence.EvidenceIssue;

/** Issues in the evidence, one table per kind. */
final class IssueTables {

    private static final int SHOWN_OF_A_KIND = 50;

    private IssueTables() {}

    static List<Table> of(List<EvidenceIssue> issues, Words words) {
        Map<String, List<EvidenceIssue>> kinds = new TreeMap<>();
        issues.forEach(issue ->
                kinds.computeIfAbsent(issue.kind(), kind -> new ArrayList<>()).add(issue));
        return kinds.entrySet().stream()
                .map(kind -> table(kind.getKey(), kind.getValue(), words))
                .toList();
    }

    private static Table table(String kind, List<EvidenceIssue> issues, Words words) {
        List<List<String>> rows = issues.stream()
                .limit(SHOWN_OF_A_KIND)
                .map(issue -> List.of(issue.file() + ":" + issue.row(), issue.what()))
                .toList();
        String caption = issues.size() > SHOWN_OF_A_KIND
                ? words.of("issues.group-cut", kind, words.whole(issues.size()), words.whole(SHOWN_OF_A_KIND))
                : words.of("issues.group", kind, words.whole(issues.size()));
        return new Table(caption, List.of(words.of("assumptions.column.where"), words.of("issues.column.what")), rows);
    }
}
