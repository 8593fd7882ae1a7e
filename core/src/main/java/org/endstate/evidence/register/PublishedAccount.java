package org.endstate.evidence.register;

import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.register.Rules.Field;

/**
 * What an audience sees of one account.
 *
 * @param account id
 * @param values by field: as in the account, or widened
 * @param withheld how many fields that the account has are held back
 */
public record PublishedAccount(String account, Map<Field, Object> values, int withheld) {

    public PublishedAccount {
        values = Map.copyOf(values);
    }

    /** The value of the field; empty where it is held back or the account has none. */
    public Optional<Object> find(Field field) {
        return Optional.ofNullable(values.get(field));
    }
}
