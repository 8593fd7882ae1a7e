package org.endstate.capability.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.provenance.ContentHash;

/**
 * One version of the measure by which forces are judged. It is never changed: any change is a new version with a
 * {@link Succession}.
 *
 * @param scale the six levels, 0 to 5
 */
public record Framework(
        Edition edition,
        List<Enabler> enablers,
        List<Level> scale,
        List<Dimension> dimensions,
        List<FunctionStandard> functions) {

    /** Levels 0 to 5. */
    public static final int LEVELS = 6;

    public Framework {
        enablers = List.copyOf(enablers);
        scale = List.copyOf(scale);
        dimensions = List.copyOf(dimensions);
        functions = List.copyOf(functions);
        if (scale.size() != LEVELS) {
            throw new IllegalArgumentException(
                    "A scale of [" + scale.size() + "] levels is not one of " + LEVELS + ".");
        }
    }

    /**
     * Which version it is.
     *
     * @param version counted from 1
     * @param from the first day on which judgements are made under it
     * @param adoption empty while no party has adopted it
     * @param follows how it follows the version before it; empty for the first
     */
    public record Edition(int version, LocalDate from, Optional<Adoption> adoption, Optional<Succession> follows) {}

    public int version() {
        return edition.version();
    }

    /** What a function has to show, if this version knows it. */
    public Optional<FunctionStandard> findFunction(String id) {
        return functions.stream().filter(function -> function.id().equals(id)).findFirst();
    }

    /** The enablers that may be present when a force shows a level. */
    public List<String> allowedAt(int level) {
        List<String> without = scale.get(level).without();
        return enablers.stream()
                .map(Enabler::id)
                .filter(id -> !without.contains(id))
                .toList();
    }

    /** The hash of everything that says what a level means: all but the adoption itself. */
    public ContentHash hash() {
        return FrameworkText.of(this);
    }
}
