package org.endstate.formats.mission;

import java.util.List;
import java.util.Map;
import org.endstate.formats.yaml.Fields;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.Alarms;
import org.endstate.oversight.Occasion;
import org.endstate.oversight.OversightInputs;

/** Binds what oversight starts from. */
final class BindOversight {

    private final Draft draft;
    private final Assumptions assumptions;

    BindOversight(Draft draft, Assumptions assumptions) {
        this.draft = draft;
        this.assumptions = assumptions;
    }

    /** What is known on the planning date. */
    OversightInputs inputs() {
        Fields oversight = draft.root()
                .findGroup("oversight")
                .orElse(new Fields(draft.root().at(), Map.of()));
        List<Occasion> occasions =
                oversight.listGroups("occasions").stream().map(this::occasion).toList();
        return new OversightInputs(actuals(), occasions, settings(oversight));
    }

    /** Everything that was reported, on whatever day. */
    static Actuals reported(Draft draft) {
        return new Actuals(
                draft.tables().actuals().stream().map(ActualsReader.Row::report).toList());
    }

    private Actuals actuals() {
        List<Actual> known = reported(draft).knownOn(draft.asOf().orElseThrow()).reports();
        known.stream().filter(report -> report.sources().isEmpty()).forEach(this::assume);
        return new Actuals(known);
    }

    private void assume(Actual report) {
        draft.tables().actuals().stream()
                .filter(row -> row.report().equals(report))
                .forEach(row -> assumptions.add(
                        Tables.ACTUALS,
                        row.row().placeOf("source"),
                        Parts.word(report.what().event()) + " of "
                                + report.what().unit() + ": " + report.when().day(),
                        report.note()));
    }

    private Occasion occasion(Fields group) {
        String id = group.getText("id");
        return new Occasion(
                id,
                Bind.label(group, "name"),
                group.getDate("date"),
                assumptions.sourcing(group, "occasion " + id + ": " + group.getDate("date")));
    }

    private Alarms.Settings settings(Fields oversight) {
        Alarms.Settings standard = Alarms.Settings.DEFAULT;
        return new Alarms.Settings(
                oversight.findNumber("floor").orElse(standard.floor()),
                oversight.findWhole("ahead").orElse(standard.ahead_days()));
    }
}
