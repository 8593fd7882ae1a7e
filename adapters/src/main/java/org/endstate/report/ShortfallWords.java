package org.endstate.report;

import java.util.List;
import org.endstate.capability.Shortfall;
import org.endstate.capability.framework.Enabler;
import org.endstate.capability.framework.FrameworkHistory;

/** Why an assessment does not count, in sentences. */
final class ShortfallWords {

    private final CapabilityBrief brief;
    private final Words words;

    ShortfallWords(CapabilityBrief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    /** All reasons in one cell. */
    String all(List<Shortfall> shortfalls) {
        return shortfalls.isEmpty()
                ? words.of("shortfall.none")
                : String.join(" ", shortfalls.stream().map(this::sentence).toList());
    }

    private String sentence(Shortfall shortfall) {
        return switch (shortfall) {
            case Shortfall.JointBelow(double p) -> words.of("shortfall.joint-below", words.probability(p));
            case Shortfall.PartyBelow(String party, double p) ->
                words.of("shortfall.party-below", brief.names().party(party), words.probability(p));
            case Shortfall.PartySilent(String party) ->
                words.of("shortfall.party-silent", brief.names().party(party));
            case Shortfall.TooSoon(int days) -> words.of("shortfall.too-soon", words.whole(days));
            case Shortfall.NoEvidence() -> words.of("shortfall.no-evidence");
            case Shortfall.TooFewSources(int sources) -> words.of("shortfall.too-few-sources", words.whole(sources));
            case Shortfall.OnePartysWord() -> words.of("shortfall.one-partys-word");
            case Shortfall.Unobserved() -> words.of("shortfall.unobserved");
            case Shortfall.EnablersUnstated() -> words.of("shortfall.enablers-unstated");
            case Shortfall.EnablersBeyond(List<String> enablers) ->
                words.of("shortfall.enablers-beyond", enablers(enablers));
            case Shortfall.SourcesChanged() -> words.of("shortfall.sources-changed");
            case Shortfall.AfterGap(var before) -> words.of("shortfall.after-gap", words.date(before));
        };
    }

    /** The names of enablers in one phrase. */
    String enablers(List<String> ids) {
        return words.list(ids.stream().map(this::enabler).toList());
    }

    private String enabler(String id) {
        FrameworkHistory frameworks =
                brief.dossier().inputs().capability().measure().frameworks();
        return frameworks.latest().enablers().stream()
                .filter(enabler -> enabler.id().equals(id))
                .map(Enabler::name)
                .map(words::name)
                .findFirst()
                .orElse(id);
    }
}
