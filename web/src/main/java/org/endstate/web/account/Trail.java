package org.endstate.web.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what and when, and what was refused. The database refuses to change or cut it. */
@Component
public class Trail {

    private static final int SHOWN = 500;

    private final JdbcClient tables;
    private final Clock clock;

    Trail(JdbcClient tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** What can be done or refused. */
    public enum Deed {
        ACCOUNT_OPENED,
        ACCOUNT_CLOSED,
        KEY_REGISTERED,
        INVITED,
        SIGNED_IN,
        SIGN_IN_REFUSED,
        SIGNED_OUT,
        REFUSED,
        ACT_SIGNED,
        ACT_REFUSED,
        RECORD_SIGNED,
        PLAN_STARTED,
        PLAN_STOPPED,
        MISSION_TAKEN_IN,
        WHAT_IF_SHARED,
        PROPOSAL_TABLED,
        STOCK_TAKEN,
        REPORTED,
        PLANNING_DATE_MOVED
    }

    /**
     * One line of it.
     *
     * @param at instant in ISO form
     * @param origin network address
     */
    public record Line(String at, String who, Deed what, String subject, String origin) {}

    /** Adds a line. */
    public void note(String who, Deed what, String subject, String origin) {
        tables.sql("insert into trail (at, who, what, subject, origin) values (?, ?, ?, ?, ?)")
                .params(clock.instant().toString(), who, what.name(), subject, origin)
                .update();
    }

    /** What was done of these things in a mission after an instant, newest first. */
    public List<Line> of(String mission, Set<Deed> deeds, Instant after) {
        return tables.sql("select at, who, what, subject, origin from trail"
                        + " where what in (:deeds) and (subject = :mission or substr(subject, 1, :length) = :more) and at > :after"
                        + " order by at desc limit 50")
                .param("deeds", deeds.stream().map(Deed::name).toList())
                .param("mission", mission)
                .param("more", mission + " ")
                .param("length", mission.length() + 1)
                .param("after", after.toString())
                .query(LINES)
                .list();
    }

    /** The latest lines, newest first. */
    public List<Line> latest() {
        return tables.sql("select at, who, what, subject, origin from trail order by place desc limit ?")
                .param(SHOWN)
                .query(LINES)
                .list();
    }

    private static final RowMapper<Line> LINES = (row, number) -> new Line(
            row.getString("at"),
            row.getString("who"),
            Deed.valueOf(row.getString("what")),
            row.getString("subject"),
            row.getString("origin"));
}
