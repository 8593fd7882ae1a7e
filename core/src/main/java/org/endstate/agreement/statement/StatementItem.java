package org.endstate.agreement.statement;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.endstate.agreement.Language;
import org.endstate.agreement.Standing;

/**
 * An item that parties agree, note or dispute.
 *
 * @param id stays with the item through all its versions
 * @param kind what it is, in one word; {@link JointStatement#LISTING} has a meaning of its own
 * @param text its words; none is blank
 * @param standings of parties by id; a party that has not answered is not in it
 * @param entry number of the entry of the record at which the item came to stand as it does
 */
public record StatementItem(
        String id, String kind, Map<Language, String> text, Map<String, Standing> standings, long entry) {

    public StatementItem {
        text = copy(text);
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
        if (id.isBlank() || kind.isBlank() || text.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("The item [" + id + "] has no id, no kind [" + kind
                    + "] or blank words.\nMaybe leave a language out instead of leaving it blank.");
        }
        if (entry < 0) {
            throw new IllegalArgumentException("The item [" + id + "] has a negative entry [" + entry + "].");
        }
    }

    private static Map<Language, String> copy(Map<Language, String> text) {
        EnumMap<Language, String> copy = new EnumMap<>(Language.class);
        copy.putAll(text);
        return Collections.unmodifiableMap(copy);
    }

    /** Whether each of these parties, one of them at least, has agreed. */
    boolean isAgreedBy(Collection<String> parties) {
        return !parties.isEmpty() && parties.stream().allMatch(party -> standings.get(party) == Standing.AGREED);
    }

    /** Whether one of these parties disputes it. */
    boolean isDisputedBy(Collection<String> parties) {
        return parties.stream().anyMatch(party -> standings.get(party) == Standing.DISPUTED);
    }
}
