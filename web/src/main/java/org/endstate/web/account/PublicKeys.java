package org.endstate.web.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.endstate.record.VerifyingKey;
import org.endstate.record.canonical.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With which key each person signs. Only public keys ever come here. */
@Component
public class PublicKeys {

    private final JdbcClient tables;
    private final Clock clock;

    PublicKeys(JdbcClient tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    private record Row(String account, VerifyingKey key) {}

    /** The key with which this account signs now. */
    public Optional<VerifyingKey> of(String account) {
        return tables.sql("select key from account_key where account = ? and in_use = 1")
                .param(account)
                .query(String.class)
                .optional()
                .map(PublicKeys::read);
    }

    /** The keys in use, by account. */
    public Map<String, VerifyingKey> all() {
        List<Row> rows = tables.sql("select account, key from account_key where in_use = 1")
                .query((row, number) -> new Row(row.getString("account"), read(row.getString("key"))))
                .list();
        Map<String, VerifyingKey> keys = new TreeMap<>();
        rows.forEach(row -> keys.put(row.account(), row.key()));
        return keys;
    }

    /**
     * Uses this key for the account from now on; earlier ones are kept, and used no more. False where the key is or was
     * somebody's, or somebody else signs under its name.
     */
    public synchronized boolean use(String account, VerifyingKey key) {
        boolean taken = all().entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(account)
                        && other.getValue().name().equals(key.name()));
        if (taken || known(key)) {
            return false;
        }
        tables.sql("update account_key set in_use = 0 where account = ?")
                .param(account)
                .update();
        return tables.sql("insert into account_key values (?, ?, ?, 1) on conflict do nothing")
                        .params(key.text(), account, clock.instant().toString())
                        .update()
                == 1;
    }

    private boolean known(VerifyingKey key) {
        return tables.sql("select count(*) from account_key where key = ?")
                        .param(key.text())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static VerifyingKey read(String text) {
        return switch (VerifyingKey.read(text)) {
            case Reading.Complete<VerifyingKey>(VerifyingKey key) -> key;
            case Reading.Refused<VerifyingKey>(int at, String what) ->
                throw new IllegalStateException("The key [" + text + "] is kept and cannot be read: " + what + ".");
        };
    }
}
