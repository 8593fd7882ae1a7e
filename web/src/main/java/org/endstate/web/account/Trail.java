package org.endstate.web.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what and when, and what was refused. The database refuses to change or cut it. */
@Component
public class Trail {

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
        PANEL_OPENED,
        PANEL_ADVANCED,
        JUDGEMENT_GIVEN,
        PLAN_STARTED,
        PLAN_STOPPED,
        DRAFT_KEPT,
        DRAFT_REMOVED,
        DOCUMENT_TAKEN,
        DOCUMENT_REFUSED,
        DOCUMENT_REMOVED,
        CANDIDATE_ACCEPTED,
        CANDIDATE_REJECTED,
        MISSION_TAKEN_IN,
        MISSION_CHANGED,
        MISSION_TAKEN_OUT,
        IMPORT_REFUSED,
        TOKEN_MADE,
        TOKEN_REVOKED,
        TOKEN_REFUSED,
        KEY_REFUSED,
        PASSWORD_REFUSED,
        PASSWORD_CHANGED,
        SESSION_ENDED,
        SECOND_FACTOR_ASKED,
        SECOND_FACTOR_SET,
        SECOND_FACTOR_REMOVED,
        RECOVERY_CODES_MADE,
        SIGN_IN_RULES_CHANGED,
        ACCOUNT_OPENED_AGAIN,
        ROLE_CHANGED,
        BACKUP_TAKEN,
        PASSKEY_REGISTERED,
        PASSKEY_REMOVED,
        IDENTITY_LINKED,
        IDENTITY_UNLINKED,
        IDENTITY_ACCEPTED,
        IDENTITY_REFUSED,
        INVITATION_WITHDRAWN,
        WHAT_IF_SHARED,
        PROPOSAL_TABLED,
        STOCK_TAKEN,
        REPORTED,
        PLANNING_DATE_MOVED,
        PACK_MADE
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

    /**
     * Which lines are asked for.
     *
     * @param who exactly; empty for everybody
     * @param what empty for everything
     */
    public record Filter(String who, Optional<Deed> what) {}

    /** The latest lines that pass, newest first, and no more than so many. */
    public List<Line> latest(Filter filter, int most) {
        String what = filter.what().map(Deed::name).orElse("");
        return tables.sql("select at, who, what, subject, origin from trail"
                        + " where (? = '' or who = ?) and (? = '' or what = ?) order by place desc limit ?")
                .params(filter.who(), filter.who(), what, what, most)
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
