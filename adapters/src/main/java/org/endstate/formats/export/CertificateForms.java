package org.endstate.formats.export;

import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.WHOLE;
import static org.endstate.formats.export.Json.choice;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.endstate.schedule.Certificate;
import org.endstate.schedule.Certificate.By;
import org.endstate.words.UnprovenWords;

/** The part of {@code timeline.json} that says how far plans for planned durations may be from the best. */
final class CertificateForms {

    /** What is certain. */
    enum Outcome {
        OPTIMAL,
        BOUNDED,
        NONE_KNOWN,
        NONE_EXISTS;

        static Outcome of(Certificate certificate) {
            return switch (certificate) {
                case Certificate.Bounded bounded -> bounded.optimal() ? OPTIMAL : BOUNDED;
                case Certificate.NoneKnown none -> NONE_KNOWN;
                case Certificate.NoneExists none -> NONE_EXISTS;
            };
        }
    }

    static final Json<Certificate> CERTIFICATE = object(
            "planProof",
            "How far the best plan known may be from the best there is, if every duration and gate comes as planned.",
            key(
                    "outcome",
                    "Proved to be the shortest, bounded, none known that keeps every hard date and ends within the"
                            + " horizon, or proved that there is none.",
                    choice(Outcome.class),
                    Outcome::of),
            key(
                    "searchedDays",
                    "Calendar days until the last site is vacated by the plan that the search found; null for none.",
                    optional(WHOLE),
                    certificate -> bounded(certificate, bounded -> whole(bounded.searched_days()))),
            key(
                    "bestDays",
                    "The same by the best plan known; null for none.",
                    optional(WHOLE),
                    certificate -> bounded(certificate, bounded -> Optional.of((long) bounded.best_days()))),
            key(
                    "boundDays",
                    "No plan takes fewer days; null where none is known.",
                    optional(WHOLE),
                    certificate -> bounded(certificate, bounded -> Optional.of((long) bounded.bound_days()))),
            key(
                    "solver",
                    "The native solver that proved it; null where Endstate's own bound is all there is.",
                    optional(TEXT),
                    certificate -> certificate.by() instanceof By.Native(String solver)
                            ? Optional.of(solver)
                            : Optional.empty()),
            key(
                    "notUsed",
                    "Why a native solver was not used, or what came of it; null where one proved it.",
                    optional(TEXT),
                    certificate -> certificate.by() instanceof By.OwnBound(var why)
                            ? Optional.of(UnprovenWords.in(Locale.ENGLISH).of(why))
                            : Optional.empty()));

    private CertificateForms() {}

    private static Optional<Long> bounded(Certificate certificate, Function<Certificate.Bounded, Optional<Long>> days) {
        return certificate instanceof Certificate.Bounded bounded ? days.apply(bounded) : Optional.empty();
    }

    private static Optional<Long> whole(OptionalInt days) {
        return days.isPresent() ? Optional.of((long) days.getAsInt()) : Optional.empty();
    }
}
