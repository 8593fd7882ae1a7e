package org.endstate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every command works with: the services, the machine, and where to print. */
record Desk(Services services, Surroundings surroundings) {

    /** Prints a line of the result. */
    void result(String line) {
        surroundings.streams().out().println(line);
        surroundings.streams().out().flush();
    }

    /** Prints a line of an error, a remark or progress. */
    void remark(String line) {
        surroundings.streams().err().println(line);
        surroundings.streams().err().flush();
    }

    Paint resultPaint(Paint.When when) {
        return Paint.choose(when, surroundings.streams().outIsTerminal(), surroundings);
    }

    Paint remarkPaint(Paint.When when) {
        return Paint.choose(when, surroundings.streams().errIsTerminal(), surroundings);
    }

    Path resolve(Path given) {
        return surroundings.places().here().resolve(given);
    }

    /** Reads the mission folder; refuses what is no folder. */
    MissionReading.Outcome read(Path given, Optional<LocalDate> asOf) {
        return read(given, asOf, List.of());
    }

    /** The same with proposals from other files. */
    MissionReading.Outcome read(Path given, Optional<LocalDate> asOf, List<Path> proposals) {
        MissionFolderArgument.check(given, surroundings.places().here());
        return services.reading()
                .read(
                        resolve(given),
                        asOf,
                        proposals.stream().map(this::resolve).toList());
    }
}
