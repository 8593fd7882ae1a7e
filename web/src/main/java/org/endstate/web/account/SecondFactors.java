package org.endstate.web.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Second factors: one-time codes of an authenticator, and ten recovery codes for who has lost it. A one-time code is
 * good for one time only; a recovery code is kept as a hash.
 */
@Component
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    private final JdbcClient tables;
    private final TransactionOperations together;
    private final Clock clock;

    SecondFactors(JdbcClient tables, TransactionOperations together, Clock clock) {
        this.tables = tables;
        this.together = together;
        this.clock = clock;
    }

    /** Whether the account has one. */
    public boolean has(String account) {
        return tables.sql("select count(*) from second_factor where account = ?")
                        .param(account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** A secret for an authenticator, in the letters it takes. */
    public String freshSecret() {
        return Token.letters(20);
    }

    /**
     * Gives the account this second factor, if the code shows that an authenticator holds the secret.
     *
     * @return the recovery codes, which are not shown again; empty where the code is wrong or there is a factor already
     */
    public List<String> enrol(String account, String secret, String code) {
        OptionalLong step = OneTimeCode.find(Base32.decode(secret), code.strip(), clock.instant());
        return step.isEmpty()
                ? List.of()
                : together.execute(
                        status -> insert(account, secret, step.getAsLong()) ? recovery(account) : List.<String>of());
    }

    private boolean insert(String account, String secret, long step) {
        return tables.sql("insert into second_factor values (?, ?, ?, ?) on conflict do nothing")
                        .params(account, secret, step, clock.instant().toString())
                        .update()
                == 1;
    }

    /** Ten fresh recovery codes; those from before are worth nothing then. */
    public List<String> freshRecovery(String account) {
        return together.execute(status -> recovery(account));
    }

    private List<String> recovery(String account) {
        tables.sql("delete from recovery_code where account = ?").param(account).update();
        List<String> codes =
                Stream.generate(() -> Token.letters(10)).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> tables.sql("insert into recovery_code values (?, ?)")
                .params(account, Token.hash(code))
                .update());
        return codes.stream().map(SecondFactors::grouped).toList();
    }

    private static String grouped(String code) {
        return String.join("-", code.split("(?<=\\G.{4})"));
    }

    /** How many recovery codes have not been used. */
    public int recoveryLeft(String account) {
        return tables.sql("select count(*) from recovery_code where account = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    /** Whether this is a code of the account; it is used up then. */
    boolean use(String account, String shown) {
        String code = shown.strip().replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        return useOneTime(account, code) || useRecovery(account, code);
    }

    private boolean useOneTime(String account, String code) {
        return tables.sql("select secret from second_factor where account = ?")
                .param(account)
                .query(String.class)
                .optional()
                .map(secret -> OneTimeCode.find(Base32.decode(secret), code, clock.instant()))
                .filter(OptionalLong::isPresent)
                .filter(step -> later(account, step.getAsLong()))
                .isPresent();
    }

    /** Moves the last step on; false where a code of this step or a later one has been used. */
    private boolean later(String account, long step) {
        return tables.sql("update second_factor set last_step = ? where account = ? and last_step < ?")
                        .params(step, account, step)
                        .update()
                == 1;
    }

    private boolean useRecovery(String account, String code) {
        return tables.sql("delete from recovery_code where account = ? and code_hash = ?")
                        .params(account, Token.hash(code))
                        .update()
                == 1;
    }

    /** Takes the second factor away. */
    public void remove(String account) {
        together.executeWithoutResult(status -> {
            tables.sql("delete from recovery_code where account = ?")
                    .param(account)
                    .update();
            tables.sql("delete from second_factor where account = ?")
                    .param(account)
                    .update();
        });
    }
}
