package org.endstate.web.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations to open an account, each for one person, once, within three days. */
@Component
public class Invitations {

    private static final Duration VALID = Duration.ofDays(3);

    private final JdbcClient tables;
    private final Clock clock;

    Invitations(JdbcClient tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Invites a person; the secret is returned once and kept as a hash. */
    public String invite(Person person) {
        String token = Token.fresh();
        tables.sql("insert into invitation values (?, ?, ?, ?, ?, ?)")
                .params(
                        Token.hash(token),
                        person.name(),
                        person.role().name(),
                        person.party(),
                        person.group(),
                        clock.instant().plus(VALID).toString())
                .update();
        return token;
    }

    /** Who is invited by this secret; empty where nobody is, or no longer. */
    public Optional<Person> invited(String token) {
        return tables.sql("select name, role, party, working_group, until from invitation where token_hash = ?")
                .param(Token.hash(token))
                .query((row, number) -> Instant.parse(row.getString("until")).isAfter(clock.instant())
                        ? Optional.of(person(row))
                        : Optional.<Person>empty())
                .optional()
                .flatMap(person -> person);
    }

    /** Uses the invitation up; false where somebody else has. */
    public boolean take(String token) {
        return tables.sql("delete from invitation where token_hash = ?")
                        .param(Token.hash(token))
                        .update()
                == 1;
    }

    /**
     * An invitation that nobody has taken.
     *
     * @param id by which it is named; the secret cannot be had from it
     */
    public record Waiting(String id, Person person, Instant until) {}

    /** Every invitation that nobody has taken, by name; also those that are too old. */
    public List<Waiting> waiting() {
        return tables.sql("select * from invitation order by name, until")
                .query((row, number) ->
                        new Waiting(row.getString("token_hash"), person(row), Instant.parse(row.getString("until"))))
                .list();
    }

    /** Makes an invitation void; empty where there is none of this id. */
    public Optional<Person> withdraw(String id) {
        return waiting().stream()
                .filter(waiting -> waiting.id().equals(id))
                .map(Waiting::person)
                .findFirst()
                .filter(person -> tables.sql("delete from invitation where token_hash = ?")
                                .param(id)
                                .update()
                        == 1);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("party"),
                row.getString("working_group"));
    }
}
