package org.endstate.web.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.endstate.record.VerifyingKey;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts. A password is kept as an Argon2id hash only. */
@Component
public class Accounts {

    /** Shorter passwords are guessed. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_PASSWORD = 200;
    private static final String COLUMNS = "select id, name, role, party, working_group, password, active from account ";

    private final JdbcClient tables;
    private final PasswordEncoder hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobody = hash.encode("nobody's password");

    private final PublicKeys keys;

    Accounts(JdbcClient tables, PublicKeys keys) {
        this.tables = tables;
        this.keys = keys;
    }

    /** An account; inactive ones cannot sign in. */
    public record Account(String id, Person person, boolean active) {}

    private record Row(Account account, String password) {}

    /** Whether nobody has an account yet. */
    public boolean none() {
        return tables.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** Every account, by name. */
    public List<Account> all() {
        return tables.sql(COLUMNS + "order by name").query(ROWS).list().stream()
                .map(Row::account)
                .toList();
    }

    /** The public key by which the signatures of this account are checked now; empty where none is registered. */
    public Optional<VerifyingKey> key(String id) {
        return keys.of(id);
    }

    /** Opens an account; false where the name is taken. */
    public boolean open(Person person, String password) {
        return tables.sql("insert into account values (?, ?, ?, ?, ?, ?, 1) on conflict do nothing")
                        .params(
                                UUID.randomUUID().toString(),
                                person.name(),
                                person.role().name(),
                                person.party(),
                                person.group(),
                                hash.encode(password))
                        .update()
                == 1;
    }

    /** Whether a password may be chosen: it is neither so short that it is guessed, nor endless. */
    public static boolean fits(String password) {
        return password.length() >= SHORTEST_PASSWORD && password.length() <= LONGEST_PASSWORD;
    }

    /** The account of this id. */
    public Optional<Account> find(String id) {
        return tables.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(ROWS)
                .optional()
                .map(Row::account);
    }

    /** Gives an account the role, party and group of this person; the name stays. */
    public boolean change(String id, Person person) {
        return tables.sql("update account set role = ?, party = ?, working_group = ? where id = ?")
                        .params(person.role().name(), person.party(), person.group(), id)
                        .update()
                == 1;
    }

    /** Gives an account another password. */
    void change(String id, String password) {
        tables.sql("update account set password = ? where id = ?")
                .params(hash.encode(password), id)
                .update();
    }

    /** Lets an account sign in no more, or again. */
    public boolean activate(String id, boolean active) {
        return tables.sql("update account set active = ? where id = ?")
                        .params(active ? 1 : 0, id)
                        .update()
                == 1;
    }

    /** Whether this is the password of an active account of this name. It takes the same time if there is none. */
    boolean check(String name, String password) {
        Optional<Row> row = row(name);
        boolean right = hash.matches(password, row.map(Row::password).orElse(nobody));
        return right && row.map(found -> found.account().active()).orElse(false);
    }

    /** The active account of this name. */
    Optional<Account> named(String name) {
        return row(name).map(Row::account).filter(Account::active);
    }

    private Optional<Row> row(String name) {
        return tables.sql(COLUMNS + "where name = ?").param(name).query(ROWS).optional();
    }

    /** Whether the account may still do something. */
    boolean active(String id) {
        return tables.sql("select active from account where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                == 1;
    }

    private static final RowMapper<Row> ROWS = (row, number) -> new Row(
            new Account(
                    row.getString("id"),
                    new Person(
                            row.getString("name"),
                            Role.valueOf(row.getString("role")),
                            row.getString("party"),
                            row.getString("working_group")),
                    row.getInt("active") == 1),
            row.getString("password"));
}
