package org.endstate.formats.export;

import static org.endstate.formats.export.FigureTable.column;
import static org.endstate.formats.export.FigureTable.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.endstate.commission.Dossier.Assumption;
import org.endstate.commission.PlanResult;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.ReferenceClass;

/** The tables of what the results stand beside: past exits and assumptions. */
final class RecordTables {

    private RecordTables() {}

    private record ExitRow(PastExit exit, boolean finished) {

        private String slip() {
            return finished
                    ? exit.actual()
                            .map(actual -> Long.toString(ChronoUnit.DAYS.between(exit.planned(), actual)))
                            .orElse("")
                    : "";
        }
    }

    static FigureTable<PlanResult, ExitRow> pastExits() {
        return new FigureTable<>(
                "past-exits.csv",
                "How far past exits slipped against their first announced date.",
                List.of(
                        column(
                                "driver",
                                "what drove the date: deadline or conditions",
                                row -> Json.word(row.exit().driver())),
                        text("mission", "the mission", row -> row.exit().mission()),
                        text(
                                "unit",
                                "the phase, site or milestone",
                                row -> row.exit().unit()),
                        column(
                                "planned",
                                "first announced date",
                                row -> row.exit().planned().toString()),
                        column(
                                "actual",
                                "when it happened; empty where it has not",
                                row -> row.exit()
                                        .actual()
                                        .map(LocalDate::toString)
                                        .orElse("")),
                        column(
                                "finished",
                                "whether it was finished by the planning date",
                                row -> Boolean.toString(row.finished())),
                        column(
                                "slip_days",
                                "calendar days late, negative where early; empty where not finished",
                                ExitRow::slip),
                        text("source", "key of the source", row -> row.exit().source())),
                result -> result.outside().stream().flatMap(RecordTables::rows));
    }

    private static Stream<ExitRow> rows(ReferenceClass exits) {
        return Stream.concat(
                exits.finished().stream().map(exit -> new ExitRow(exit, true)),
                exits.unfinished().stream().map(exit -> new ExitRow(exit, false)));
    }

    static FigureTable<PlanResult, Assumption> assumptions() {
        return new FigureTable<>(
                "assumptions.csv",
                "Every figure without a source and every default that was used.",
                List.of(
                        text("where", "file and line of the figure, or the name of the default", Assumption::where),
                        text("what", "the figure in words", Assumption::what),
                        text("why", "the stated reason; empty where none was given", Assumption::why)),
                result -> result.dossier().origin().assumptions().stream());
    }
}
