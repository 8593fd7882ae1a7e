package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.endstate.evidence.Event;
import org.endstate.evidence.duplicates.DuplicateDecision;
import org.endstate.evidence.duplicates.DuplicatePair;
import org.endstate.evidence.duplicates.DuplicateReview;
import org.endstate.evidence.duplicates.ListedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate register duplicates}: which events of several data sets are probably one. */
@Command(name = "duplicates", sortOptions = false, abbreviateSynopsis = true)
final class RegisterDuplicatesCommand implements Callable<Integer> {

    private static final String EVENTS = "inputs/events.csv";

    private final Desk desk;

    @Parameters(paramLabel = "MISSION", descriptionKey = "MISSION")
    private Path mission = Path.of("");

    @Option(names = "--events", paramLabel = "FILE")
    private List<Path> events = new ArrayList<>();

    @Option(names = "--columns", paramLabel = "KEY=COLUMN", split = ",")
    private List<String> columns = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    RegisterDuplicatesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        MissionFolderArgument.check(mission, desk.surroundings().places().here());
        Path folder = desk.resolve(mission);
        RegisterServices services = desk.services().register();
        List<DuplicateDecision> decisions = CommissionFiles.read(desk, services.decisions(folder));
        return show(DuplicateReview.of(CommissionFiles.read(desk, services.events(files(folder), columns)), decisions));
    }

    /** Those named, or else the mission's own. */
    private List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>(events.stream().map(desk::resolve).toList());
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(text("duplicates.no-file", file));
            }
        }
        if (files.isEmpty()) {
            files.add(folder.resolve(EVENTS));
        }
        if (!Files.isRegularFile(files.getFirst())) {
            throw new Refusal(text("duplicates.no-events", EVENTS));
        }
        return files;
    }

    private int show(DuplicateReview review) {
        desk.result(Messages.count("duplicates.open", review.open().size()));
        review.open().forEach(this::print);
        desk.result(text(
                "duplicates.decided", review.same().size(), review.different().size()));
        review.unknown().forEach(lost -> desk.remark(text("duplicates.unknown", lost.one(), lost.other())));
        return Exit.DONE;
    }

    private void print(DuplicatePair pair) {
        desk.result("");
        desk.result(event(pair.one()));
        desk.result(event(pair.other()));
        desk.result(text(
                "duplicates.reasons",
                pair.reasons().stream().map(RegisterDuplicatesCommand::words).collect(Collectors.joining("; "))));
    }

    private static String event(ListedEvent listed) {
        Event event = listed.event();
        return text(
                "duplicates.event",
                listed.name(),
                event.timing().start(),
                event.location().admin1(),
                event.violence().sideA(),
                event.violence().sideB(),
                event.deaths().best());
    }

    private static String words(DuplicatePair.Reason reason) {
        return switch (reason) {
            case DuplicatePair.Reason.Days(long apart) -> text(apart == 0 ? "duplicates.day" : "duplicates.days");
            case DuplicatePair.Reason.Distance(double apart, double within) ->
                text("duplicates.distance", Math.round(apart), Math.round(within));
            case DuplicatePair.Reason.SameArea(String area) -> text("duplicates.area", area);
            case DuplicatePair.Reason.Sides sides -> text("duplicates.sides");
            case DuplicatePair.Reason.Deaths(int one, int other) -> text("duplicates.deaths", one, other);
        };
    }
}
