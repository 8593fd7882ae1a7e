package org.endstate.report.handover;

import org.endstate.mission.Label;
import org.endstate.requirements.inspection.Finding;
import org.endstate.requirements.inspection.Finding.Detail;

/** An inspector's finding in words. */
public final class FindingWords {

    private final PackWords words;

    public FindingWords(PackWords words) {
        this.words = words;
    }

    /** What was found. */
    public String what(Finding finding) {
        return words.of(
                key(finding, "what"),
                finding.details().stream().map(this::detail).toArray(String[]::new));
    }

    /** Why it matters. */
    public String why(Finding finding) {
        return words.of(key(finding, "why"));
    }

    /** What to do. */
    public String toDo(Finding finding) {
        return words.of(key(finding, "do"));
    }

    private static String key(Finding finding, String part) {
        return "finding." + finding.kind().name() + "." + part;
    }

    private String detail(Detail detail) {
        return switch (detail) {
            case Detail.Count(long number) -> words.number(number);
            case Detail.Day(var date) -> words.date(date);
            case Detail.Named(Label name) -> words.name(name);
            case Detail.Term(Enum<?> constant) -> words.of(constant);
        };
    }
}
