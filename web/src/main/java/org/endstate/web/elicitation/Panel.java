package org.endstate.web.elicitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.Judgement.Expert;
import org.endstate.capability.elicitation.Elicitation;
import org.endstate.capability.elicitation.Stage;

/**
 * A panel as it stands.
 *
 * @param seats who judges, by account
 * @param words everything that was given, as it was given
 * @param state what follows from it
 */
public record Panel(String id, About about, List<Seat> seats, List<Word> words, Elicitation state) {

    /** What is judged: the day, and the version of the framework whose levels are meant. */
    public record About(String mission, LocalDate asOf, int framework) {}

    /** An expert's place in the panel; the account behind the alias is told to nobody. */
    public record Seat(Expert expert, String account) {}

    /**
     * Something that was given.
     *
     * @param commitment of the first round, as 64 hexadecimal digits; empty for a judgement
     * @param levels in percent, with blanks between; empty for a commitment
     */
    public record Word(
            String alias,
            Kind kind,
            String function,
            String commitment,
            String levels,
            String evidence,
            String reason) {}

    /** What can be given. */
    public enum Kind {
        COMMIT,
        REVEAL,
        JUDGE
    }

    public Panel {
        seats = List.copyOf(seats);
        words = List.copyOf(words);
    }

    public Stage stage() {
        return state.stage();
    }

    /** What is given at this stage; empty where nothing is. */
    public Optional<Kind> asked() {
        return switch (stage()) {
            case OPEN -> Optional.of(Kind.COMMIT);
            case SEALED -> Optional.of(Kind.REVEAL);
            case ROUND2 -> Optional.of(Kind.JUDGE);
            case REVEALED, CLOSED -> Optional.empty();
        };
    }

    /** The place of this account. */
    public Optional<Seat> seat(String account) {
        return seats.stream().filter(seat -> seat.account().equals(account)).findFirst();
    }

    /** Whether this expert has given this on this function. */
    public boolean given(String alias, Kind kind, String function) {
        return words.stream()
                .anyMatch(word -> word.alias().equals(alias)
                        && word.kind() == kind
                        && word.function().equals(function));
    }

    /** How many experts have given something of this kind. */
    public long heard(Kind kind) {
        return words.stream()
                .filter(word -> word.kind() == kind)
                .map(Word::alias)
                .distinct()
                .count();
    }
}
