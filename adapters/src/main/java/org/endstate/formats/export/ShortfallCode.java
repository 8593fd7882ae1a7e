package org.endstate.formats.export;

import java.util.List;
import org.endstate.capability.Shortfall;

/** Why an assessment does not count, for machines: a word, then what it depends on. */
final class ShortfallCode {

    /** For the reference page. */
    static final String WHAT = "joint-below P, party-below PARTY P, party-silent PARTY, too-soon DAYS, no-evidence,"
            + " too-few-sources N, one-partys-word, unobserved, enablers-unstated, enablers-beyond IDS,"
            + " sources-changed, after-gap DATE";

    private ShortfallCode() {}

    static String of(Shortfall shortfall) {
        return switch (shortfall) {
            case Shortfall.JointBelow(double p) -> "joint-below " + Cell.probability(p);
            case Shortfall.PartyBelow(String party, double p) -> "party-below " + party + " " + Cell.probability(p);
            case Shortfall.PartySilent(String party) -> "party-silent " + party;
            case Shortfall.TooSoon(int days) -> "too-soon " + days;
            case Shortfall.NoEvidence() -> "no-evidence";
            case Shortfall.TooFewSources(int sources) -> "too-few-sources " + sources;
            case Shortfall.OnePartysWord() -> "one-partys-word";
            case Shortfall.Unobserved() -> "unobserved";
            case Shortfall.EnablersUnstated() -> "enablers-unstated";
            case Shortfall.EnablersBeyond(List<String> enablers) -> "enablers-beyond " + String.join(" ", enablers);
            case Shortfall.SourcesChanged() -> "sources-changed";
            case Shortfall.AfterGap(var before) -> "after-gap " + before;
        };
    }

    static String all(List<Shortfall> shortfalls) {
        return String.join("; ", shortfalls.stream().map(ShortfallCode::of).toList());
    }
}
