package org.endstate.agreement.statement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.agreement.Language;
import org.endstate.provenance.ContentHash;

/**
 * Who states, when, and what it is drawn from.
 *
 * @param parties those whose agreement makes an item part of the statement; two at least
 * @param record the record of the items; empty where they come from a file that nobody has signed
 * @param disclaimer printed on top; empty where there is none
 */
public record StatementHead(
        List<Signatory> parties, LocalDate date, Optional<SignedRecord> record, Map<Language, String> disclaimer) {

    public StatementHead {
        parties = List.copyOf(parties);
        disclaimer = copy(disclaimer);
        if (parties.size() < 2) {
            throw new IllegalArgumentException("A joint statement has [" + parties.size() + "] parties.\n"
                    + "Maybe the other party was left out.");
        }
    }

    /** A party with its name in every language. */
    public record Signatory(String id, Map<Language, String> name) {
        public Signatory {
            name = copy(name);
            if (name.size() < Language.values().length) {
                throw new IllegalArgumentException("The party [" + id + "] has no name in one of the languages " + name
                        + ".\nMaybe its translation has not been entered.");
            }
        }
    }

    /**
     * A record that both parties hold.
     *
     * @param id the origin in its first line
     * @param entries how many the checkpoint covers
     * @param root of the checkpoint
     */
    public record SignedRecord(String id, long entries, ContentHash root) {}

    private static Map<Language, String> copy(Map<Language, String> words) {
        EnumMap<Language, String> copy = new EnumMap<>(Language.class);
        copy.putAll(words);
        return Collections.unmodifiableMap(copy);
    }

    /** The same, drawn from this record. */
    public StatementHead drawnFrom(SignedRecord signed) {
        return new StatementHead(parties, date, Optional.of(signed), disclaimer);
    }

    /** Ids of the parties. */
    List<String> partyIds() {
        return parties.stream().map(Signatory::id).toList();
    }
}
