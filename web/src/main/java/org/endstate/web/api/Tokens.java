package org.endstate.web.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.Token;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens by which programs act for a person. A secret is shown once and kept as a hash; each use is counted. */
@Component
public class Tokens {

    /** Secrets begin with it, so that who finds one knows what it is. */
    static final String MARK = "endstate_";

    private static final String COLUMNS = "select id, account, name, scopes, made, until, revoked, uses, last_use ";

    private final JdbcClient tables;
    private final Accounts accounts;
    private final Clock clock;

    Tokens(JdbcClient tables, Accounts accounts, Clock clock) {
        this.tables = tables;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A token.
     *
     * @param account id of the account it acts for
     * @param until it is refused from then on
     * @param use how often it was shown, and when last
     */
    public record Held(
            String id, String account, String name, Set<Scope> scopes, Instant until, boolean revoked, Use use) {}

    /**
     * How a token was used.
     *
     * @param made when the token was
     * @param last empty where it never was
     */
    public record Use(Instant made, long times, Optional<Instant> last) {}

    /** Makes a token; the secret is returned once. */
    public String make(String account, String name, Set<Scope> scopes, Duration valid) {
        String secret = MARK + Token.fresh();
        Instant now = clock.instant();
        tables.sql("insert into api_token values (?, ?, ?, ?, ?, ?, ?, 0, 0, '')")
                .params(
                        UUID.randomUUID().toString(),
                        Token.hash(secret),
                        account,
                        name,
                        Scope.words(scopes),
                        now.toString(),
                        now.plus(valid).toString())
                .update();
        return secret;
    }

    /** The tokens of an account, newest first. */
    public List<Held> of(String account) {
        return tables.sql(COLUMNS + "from api_token where account = ? order by made desc, id")
                .param(account)
                .query(ROWS)
                .list();
    }

    /** Lets a token of this account be used no more; false where the account has none of this id. */
    public boolean revoke(String account, String id) {
        return tables.sql("update api_token set revoked = 1 where id = ? and account = ?")
                        .params(id, account)
                        .update()
                == 1;
    }

    /** Whether it may be used: neither revoked nor out of date. */
    public boolean valid(Held token) {
        return !token.revoked() && token.until().isAfter(clock.instant());
    }

    /** Who acts by this secret; empty where it is unknown, revoked or out of date, or the account is closed. */
    Optional<Caller> caller(String secret) {
        return tables.sql(COLUMNS + "from api_token where token_hash = ?")
                .param(Token.hash(secret))
                .query(ROWS)
                .optional()
                .filter(this::valid)
                .flatMap(token -> account(token.account()).map(account -> new Caller(account, token)));
    }

    void count(Held token) {
        tables.sql("update api_token set uses = uses + 1, last_use = ? where id = ?")
                .params(clock.instant().toString(), token.id())
                .update();
    }

    private Optional<Accounts.Account> account(String id) {
        return accounts.all().stream()
                .filter(account -> account.id().equals(id) && account.active())
                .findFirst();
    }

    private static final RowMapper<Held> ROWS = (row, number) -> {
        String last = row.getString("last_use");
        return new Held(
                row.getString("id"),
                row.getString("account"),
                row.getString("name"),
                Scope.of(row.getString("scopes")),
                Instant.parse(row.getString("until")),
                row.getInt("revoked") == 1,
                new Use(
                        Instant.parse(row.getString("made")),
                        row.getLong("uses"),
                        last.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(last))));
    };
}
