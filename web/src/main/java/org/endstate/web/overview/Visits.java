package org.endstate.web.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.endstate.web.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When each person last came to a mission. Coming back within an hour is the same visit. Looking at the page notes it,
 * which changes nothing but what that person is told is new: nobody else sees it.
 */
@Component
class Visits {

    private static final Duration SAME_VISIT = Duration.ofHours(1);

    private final JdbcClient tables;
    private final Clock clock;

    Visits(JdbcClient tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    private record Visit(Optional<Instant> before, Instant latest) {}

    /** Notes that somebody is here; returns when they were here before, empty at their first visit. */
    Optional<Instant> come(String mission, SignedIn who) {
        Instant now = clock.instant();
        Optional<Visit> known = tables.sql("select before, latest from visit where account = ? and mission = ?")
                .params(who.account().id(), mission)
                .query((row, number) -> new Visit(
                        Optional.of(row.getString("before"))
                                .filter(text -> !text.isEmpty())
                                .map(Instant::parse),
                        Instant.parse(row.getString("latest"))))
                .optional();
        boolean same =
                known.isPresent() && known.get().latest().plus(SAME_VISIT).isAfter(now);
        Optional<Instant> before = same ? known.flatMap(Visit::before) : known.map(Visit::latest);
        if (known.isEmpty() || !same) {
            tables.sql("insert into visit values (?, ?, ?, ?) on conflict (account, mission)"
                            + " do update set before = excluded.before, latest = excluded.latest")
                    .params(
                            who.account().id(),
                            mission,
                            before.map(Instant::toString).orElse(""),
                            now.toString())
                    .update();
        }
        return before;
    }
}
