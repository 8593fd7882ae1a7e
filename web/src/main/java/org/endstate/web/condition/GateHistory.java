package org.endstate.web.condition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.endstate.commission.PlanResult;
import org.endstate.condition.GateOutlook;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the gates were read by each plan that was made. */
@Component
class GateHistory implements Runs.Kept {

    private static final int SOON_months = 3;
    private static final int YEAR_months = 12;
    /** Stands where the forecast does not reach so far. */
    private static final double UNKNOWN = -1;

    private final JdbcClient tables;
    private final Clock clock;

    GateHistory(JdbcClient tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * One reading of one gate.
     *
     * @param day the planning date
     * @param soon probability that it is open three months on; negative where that was not simulated
     * @param year the same twelve months on
     */
    record GateReading(String gate, LocalDate day, GateOutlook.Status status, double soon, double year) {}

    @Override
    public void kept(Run run, PlanResult result) {
        LocalDate day = result.dossier().mission().asOf();
        for (GateOutlook outlook : result.assessments().gates().value()) {
            tables.sql("insert into gate_reading values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                    .params(
                            run.id(),
                            outlook.gate(),
                            run.mission(),
                            day.toString(),
                            outlook.status().name(),
                            open(outlook, day.plusMonths(SOON_months)),
                            open(outlook, day.plusMonths(YEAR_months)),
                            clock.instant().toString())
                    .update();
        }
    }

    /** At the first review not before a day. */
    private static double open(GateOutlook outlook, LocalDate day) {
        return outlook.reviews().stream()
                .filter(review -> !review.date().isBefore(day))
                .findFirst()
                .map(GateOutlook.Review::open)
                .orElse(UNKNOWN);
    }

    /** Every reading of a mission's gates, the latest first. */
    List<GateReading> all(String mission) {
        return tables.sql("select gate, day, status, soon, year from gate_reading where mission = ?"
                        + " order by day desc, at desc, gate")
                .param(mission)
                .query((row, number) -> new GateReading(
                        row.getString("gate"),
                        LocalDate.parse(row.getString("day")),
                        GateOutlook.Status.valueOf(row.getString("status")),
                        row.getDouble("soon"),
                        row.getDouble("year")))
                .list();
    }
}
