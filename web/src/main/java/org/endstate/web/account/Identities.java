package org.endstate.web.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which identities at providers stand for which accounts. One identity stands for one account at most. */
@Component
public class Identities {

    private final JdbcClient tables;
    private final Clock clock;

    Identities(JdbcClient tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** An identity that stands for an account. */
    public record Linked(Identity identity, Instant since) {}

    /** What came of linking. */
    public enum Outcome {
        DONE,
        /** It stands for another account. */
        TAKEN,
        /** Another identity of the same provider stands for this account. */
        ANOTHER,
        /** The account may do nothing any more. */
        CLOSED
    }

    /** Lets an identity stand for an account from now on. */
    public Outcome link(String account, Identity identity) {
        tables.sql("insert into account_identity values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        identity.issuer(),
                        identity.subject(),
                        account,
                        clock.instant().toString())
                .update();
        return account(identity)
                .map(holder -> holder.equals(account) ? Outcome.DONE : Outcome.TAKEN)
                .orElse(Outcome.ANOTHER);
    }

    /** Lets an identity stand for this account no more; false where it did not. */
    public boolean unlink(String account, Identity identity) {
        return tables.sql("delete from account_identity where account = ? and issuer = ? and subject = ?")
                        .params(account, identity.issuer(), identity.subject())
                        .update()
                == 1;
    }

    /** The identities that stand for an account, the oldest first. */
    public List<Linked> of(String account) {
        return tables.sql(
                        "select issuer, subject, since from account_identity where account = ? order by since, issuer")
                .param(account)
                .query((row, number) -> new Linked(
                        new Identity(row.getString("issuer"), row.getString("subject")),
                        Instant.parse(row.getString("since"))))
                .list();
    }

    /** The id of the account that an identity stands for. */
    Optional<String> account(Identity identity) {
        return tables.sql("select account from account_identity where issuer = ? and subject = ?")
                .params(identity.issuer(), identity.subject())
                .query(String.class)
                .optional();
    }
}
