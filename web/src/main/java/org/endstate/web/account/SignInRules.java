package org.endstate.web.account;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Which roles need a second factor, from their next sign-in on. */
@Component
public class SignInRules {

    private final JdbcClient tables;
    private final TransactionOperations together;

    SignInRules(JdbcClient tables, TransactionOperations together) {
        this.tables = tables;
        this.together = together;
    }

    /** The roles that need one. */
    public Set<Role> needSecondFactor() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        tables.sql("select role from second_factor_rule")
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    /** Makes these, and no others, need one. */
    public void needSecondFactor(Set<Role> roles) {
        together.executeWithoutResult(status -> {
            tables.sql("delete from second_factor_rule").update();
            roles.forEach(role -> tables.sql("insert into second_factor_rule values (?)")
                    .param(role.name())
                    .update());
        });
    }
}
