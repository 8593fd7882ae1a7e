package org.endstate.web.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.endstate.record.VerifyingKey;
import org.endstate.record.canonical.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The public keys by which people's signatures are checked. A person has one at a time; those they had before are kept,
 * for what was signed with them. Private keys never come here.
 */
@Component
public class PublicKeys {

    private final JdbcClient tables;
    private final TransactionOperations together;
    private final Clock clock;

    PublicKeys(JdbcClient tables, TransactionOperations together, Clock clock) {
        this.tables = tables;
        this.together = together;
        this.clock = clock;
    }

    /** What became of a key that somebody registered. */
    public enum Registration {
        DONE,
        /** It is the person's key already. */
        SAME,
        /** It was somebody's before, or somebody else signs under its name. */
        TAKEN
    }

    /**
     * A key of a person.
     *
     * @param until when another took its place; empty for the one in use
     */
    public record Registered(VerifyingKey key, Instant from, Optional<Instant> until) {}

    /** Makes this the person's key from now on. */
    public Registration register(String account, VerifyingKey key) {
        if (of(account).filter(key::equals).isPresent()) {
            return Registration.SAME;
        }
        if (named(key.name(), account)) {
            return Registration.TAKEN;
        }
        return together.execute(status -> {
            String now = clock.instant().toString();
            tables.sql("update account_key set replaced = ? where account = ? and replaced = ''")
                    .params(now, account)
                    .update();
            boolean fresh = tables.sql("insert into account_key values (?, ?, ?, ?, '') on conflict do nothing")
                            .params(key.encoded(), account, key.text(), now)
                            .update()
                    == 1;
            if (!fresh) {
                status.setRollbackOnly();
            }
            return fresh ? Registration.DONE : Registration.TAKEN;
        });
    }

    private boolean named(String name, String account) {
        return all().entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(account)
                        && other.getValue().name().equals(name));
    }

    /** The key with which this account signs now; empty where the person has registered none. */
    public Optional<VerifyingKey> of(String account) {
        return tables.sql("select text from account_key where account = ? and replaced = ''")
                .param(account)
                .query(String.class)
                .optional()
                .map(PublicKeys::kept);
    }

    /** The keys in use, by account. */
    public Map<String, VerifyingKey> all() {
        Map<String, VerifyingKey> keys = new TreeMap<>();
        tables.sql("select account, text from account_key where replaced = ''").query(row -> {
            keys.put(row.getString("account"), kept(row.getString("text")));
        });
        return keys;
    }

    /** Every key the person has had, the one in use last. */
    public List<Registered> history(String account) {
        return tables.sql("select text, registered, replaced from account_key where account = ?"
                        + " order by case when replaced = '' then 1 else 0 end, registered, replaced")
                .param(account)
                .query((row, number) -> new Registered(
                        kept(row.getString("text")),
                        Instant.parse(row.getString("registered")),
                        Optional.of(row.getString("replaced"))
                                .filter(until -> !until.isEmpty())
                                .map(Instant::parse)))
                .list();
    }

    private static VerifyingKey kept(String text) {
        return switch (VerifyingKey.read(text)) {
            case Reading.Complete<VerifyingKey>(VerifyingKey key) -> key;
            case Reading.Refused<VerifyingKey> refused ->
                throw new IllegalStateException("The kept key [" + text + "] cannot be read.\nMaybe the database was"
                        + " written by another program.");
        };
    }
}
