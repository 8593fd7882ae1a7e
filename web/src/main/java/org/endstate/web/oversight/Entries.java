package org.endstate.web.oversight;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endstate.web.Backstage.Reading;
import org.endstate.web.account.Role;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.mission.Missions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts reports in the mission's folder, and knows who entered which. */
@Component
class Entries {

    private final Missions missions;
    private final JdbcClient tables;
    private final Trail trail;
    private final Clock clock;

    Entries(Missions missions, JdbcClient tables, Trail trail, Clock clock) {
        this.missions = missions;
        this.tables = tables;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who entered a report, and when in ISO form. */
    record Entry(Role role, String party, String at) {}

    /** Adds a report; where the mission cannot be read with it, nothing changes. */
    synchronized Reading add(String mission, ReportForm form, SignedIn who, String origin) throws IOException {
        Map<String, String> cells = form.cells(missions.reports(mission));
        Reading reading = missions.report(mission, cells);
        if (reading instanceof Reading.Complete) {
            String id = String.valueOf(cells.get("id"));
            trail.note(who.getName(), Trail.Deed.REPORTED, mission + " " + id, origin);
            tables.sql("insert into report_entry values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                    .params(
                            mission,
                            id,
                            who.getName(),
                            who.person().role().name(),
                            who.person().party(),
                            clock.instant().toString())
                    .update();
        }
        return reading;
    }

    /** Who entered what here, by the id of the report. */
    Map<String, Entry> all(String mission) {
        Map<String, Entry> entries = new HashMap<>();
        List<Map.Entry<String, Entry>> rows = tables.sql(
                        "select report, role, party, at from report_entry where mission = ?")
                .param(mission)
                .query((row, number) -> Map.entry(
                        row.getString("report"),
                        new Entry(Role.valueOf(row.getString("role")), row.getString("party"), row.getString("at"))))
                .list();
        rows.forEach(row -> entries.put(row.getKey(), row.getValue()));
        return entries;
    }
}
