package org.endstate.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.endstate.commission.Dossier;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.provenance.Derived;
import org.endstate.threat.ThreatOutlook;
import org.endstate.threat.ThreatScale;

/** What everything on threat is written from: the outlook of a dossier, and the words and names for it. */
record ThreatBrief(Dossier dossier, Derived<ThreatOutlook> derived, Words words, Names names) {

    ThreatOutlook outlook() {
        return derived.value();
    }

    ThreatScale scale() {
        return dossier.inputs().scale();
    }

    List<ThreatOutlook.Area> areas() {
        return outlook().areas();
    }

    String name(ThreatOutlook.Area area) {
        return names.area(area.outlook().area());
    }

    /** Ids of the areas that some condition names. */
    Set<String> named() {
        return dossier.commitments().conditions().stream()
                .filter(ThreatAtMost.class::isInstance)
                .flatMap(condition -> ((ThreatAtMost) condition).areas().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A level, or the range from the lowest to the highest estimate's where they disagree. */
    String level(org.endstate.threat.RecentThreat.Level level) {
        return level.isUncertain()
                ? words.of(
                        "threat.level-range",
                        words.whole(level.best()),
                        words.whole(level.low()),
                        words.whole(level.high()))
                : words.whole(level.best());
    }
}
