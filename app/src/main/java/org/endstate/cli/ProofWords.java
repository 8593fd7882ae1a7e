package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.time.LocalDate;
import java.util.Locale;
import org.endstate.schedule.Certificate;
import org.endstate.words.UnprovenWords;

/** What is proved of plans for planned durations, in words. */
final class ProofWords {

    private ProofWords() {}

    /** Who proved it, and why not the native solver where it did not. */
    static String by(Certificate certificate) {
        return switch (certificate.by()) {
            case Certificate.By.Native(String solver) -> text("trust.proved-by", solver);
            case Certificate.By.OwnBound(var why) ->
                text("trust.proved-alone", UnprovenWords.in(Locale.ENGLISH).of(why));
        };
    }

    /** How soon the last site can be vacated. */
    static String soonest(Certificate certificate, LocalDate asOf) {
        return switch (certificate) {
            case Certificate.Bounded bounded ->
                bounded.optimal()
                        ? text("whatif.optimal", lastDay(asOf, bounded.best_days()))
                        : text(
                                "whatif.bounded",
                                lastDay(asOf, bounded.best_days()),
                                lastDay(asOf, bounded.bound_days()));
            case Certificate.NoneKnown none -> text("whatif.none-known");
            case Certificate.NoneExists none -> text("whatif.none-exists");
        };
    }

    private static LocalDate lastDay(LocalDate asOf, int days) {
        return asOf.plusDays(Math.max(0, days - 1L));
    }
}
