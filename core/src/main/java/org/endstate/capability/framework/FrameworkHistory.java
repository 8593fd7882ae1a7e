package org.endstate.capability.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.mission.Label;

/**
 * All versions of one framework, oldest first, and what a level of one means in another.
 *
 * @param versions numbered 1, 2, 3 …, each in force from a later day than the one before; at least one
 */
public record FrameworkHistory(String id, Label name, List<Framework> versions) {

    public FrameworkHistory {
        versions = List.copyOf(versions);
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < versions.size(); i++) {
            Framework version = versions.get(i);
            if (version.version() != i + 1
                    || !version.edition().from().isAfter(last)
                    || version.edition().follows().isPresent() != i > 0) {
                throw new IllegalArgumentException("Version [" + version.version() + "] of the framework [" + id
                        + "] does not follow the one before it.");
            }
            last = version.edition().from();
        }
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("The framework [" + id + "] has no version.");
        }
    }

    public Framework get(int version) {
        return versions.get(version - 1);
    }

    public Framework latest() {
        return versions.getLast();
    }

    /** The version in force on a day; the first one for all days before it. */
    public Framework inForce(LocalDate on) {
        return versions.stream()
                .filter(version -> !version.edition().from().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElseGet(versions::getFirst);
    }

    /**
     * For each level of a function in one version, the level it stands for in another; empty across a declared break.
     *
     * <p>Going forward, an old level stands for the highest new level whose demands it meets; going back, a new level
     * stands for the old one it still demands. Both err on the low side, so a lowered definition cannot lift the past.
     */
    public Optional<List<Integer>> findMap(String function, int from, int to) {
        List<Integer> map = identity();
        for (int version = from; version != to; version += from < to ? 1 : -1) {
            Framework newer = get(Math.max(version, from < to ? version + 1 : version));
            Optional<List<Integer>> was = was(function, newer);
            if (was.isEmpty()) {
                return Optional.empty();
            }
            List<Integer> step = from < to ? forward(was.get()) : was.get();
            map = map.stream().map(step::get).toList();
        }
        return Optional.of(map);
    }

    private static Optional<List<Integer>> was(String function, Framework newer) {
        return newer.edition().follows().flatMap(follows -> switch (follows) {
            case Succession.Break broken -> Optional.empty();
            case Succession.Crosswalk crosswalk -> Optional.of(crosswalk.was().getOrDefault(function, identity()));
        });
    }

    private static List<Integer> forward(List<Integer> was) {
        return identity().stream()
                .map(old -> IntStream.range(0, Framework.LEVELS)
                        .filter(level -> was.get(level) <= old)
                        .max()
                        .orElse(0))
                .toList();
    }

    private static List<Integer> identity() {
        return IntStream.range(0, Framework.LEVELS).boxed().toList();
    }
}
