package org.endstate.web.requirement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.endstate.commission.Dossier;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.Progress;
import org.endstate.oversight.SiteProgress;
import org.endstate.requirements.SiteWork;

/**
 * What is known to have happened, on a day.
 *
 * @param latest whether that is the latest day on which anything was reported, and not the planning date
 */
record Known(boolean latest, LocalDate day, Actuals actuals) {

    /** What was known on the planning date. */
    static Known planned(Dossier dossier) {
        return new Known(false, dossier.mission().asOf(), dossier.inputs().actuals());
    }

    /** Everything that has been reported. */
    static Known latest(Dossier dossier, List<Actual> reports) {
        LocalDate day = Stream.concat(
                        reports.stream().map(Actual::reported),
                        Stream.of(dossier.mission().asOf()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Known(true, day, new Actuals(reports));
    }

    /** How far a site has come. */
    Progress progress(SiteWork work) {
        return new SiteProgress(actuals).of(work);
    }

    /** The same as the query of an address; empty where it is the planning date. */
    String query() {
        return latest ? "?known=latest" : "";
    }
}
