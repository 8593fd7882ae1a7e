package org.endstate.formats.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.evidence.EvidenceIssue;

/** The issues of one file, of which so many of a kind are kept in full and the rest counted. */
final class Issues {

    private static final int SHOWN = 50;

    private final String file;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private static final class Kind {
        private final List<EvidenceIssue> shown = new ArrayList<>();
        private int more;
        private int firstMore;
    }

    Issues(String file) {
        this.file = file;
    }

    void add(Defect defect) {
        add(
                defect.flaw().at().line(),
                defect.kind().key(),
                defect.flaw().what() + "; expected " + defect.flaw().expected() + ": "
                        + defect.kind().consequence() + ".");
    }

    void add(int row, String kind, String what) {
        Kind known = kinds.computeIfAbsent(kind, k -> new Kind());
        if (known.shown.size() < SHOWN) {
            known.shown.add(new EvidenceIssue(file, row, kind, sentence(what)));
        } else {
            known.firstMore = known.more == 0 ? row : known.firstMore;
            known.more++;
        }
    }

    private static String sentence(String what) {
        return what.isEmpty() ? what : what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1);
    }

    /** All issues, kind by kind in the order in which the kinds were met. */
    List<EvidenceIssue> list() {
        List<EvidenceIssue> issues = new ArrayList<>();
        kinds.forEach((name, kind) -> {
            issues.addAll(kind.shown);
            if (kind.more > 0) {
                String what =
                        (kind.more == 1 ? "1 more issue" : kind.more + " more issues") + " of this kind from here on.";
                issues.add(new EvidenceIssue(file, kind.firstMore, name, what));
            }
        });
        return issues;
    }
}
