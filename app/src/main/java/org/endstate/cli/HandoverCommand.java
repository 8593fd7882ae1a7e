package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import org.endstate.mission.Site;
import org.endstate.timeline.OptionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate handover}: the documents with which sites change hands. */
@Command(name = "handover", sortOptions = false, abbreviateSynopsis = true)
final class HandoverCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "MISSION", descriptionKey = "MISSION")
    private Path mission = Path.of("");

    @Parameters(index = "1", paramLabel = "SITE", descriptionKey = "SITE", arity = "0..1")
    private Optional<String> site = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--option", paramLabel = "NAME", defaultValue = "hybrid")
    private Timeline option = Timeline.hybrid;

    @Option(names = "--digits", paramLabel = "KIND", defaultValue = "arabic")
    private HandoverServices.Digits digits = HandoverServices.Digits.arabic;

    @Option(names = "--as-of", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", converter = Arguments.Seed.class)
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--scenarios", paramLabel = "N", converter = Arguments.Scenarios.class)
    private Optional<Integer> scenarios = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
    private Paint.When color = Paint.When.auto;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    HandoverCommand(Desk desk) {
        this.desk = desk;
    }

    /** The options as the command line spells them. */
    enum Timeline {
        date_certain(OptionKind.DATE_CERTAIN),
        conditions_based(OptionKind.CONDITIONS_BASED),
        hybrid(OptionKind.HYBRID);

        private final OptionKind kind;

        Timeline(OptionKind kind) {
            this.kind = kind;
        }

        @Override
        public String toString() {
            return name().replace('_', '-');
        }
    }

    @Override
    public Integer call() throws IOException {
        LongRun run = new LongRun(desk, new LongRun.Style(json, false, quiet, color));
        run.enter("reading");
        return switch (desk.read(mission, asOf)) {
            case MissionReading.Refused refused ->
                RefusedFolder.report(desk, refused, new RefusedFolder.Style(json, color), "plan.closing");
            case MissionReading.Complete complete -> write(complete.dossier(), run);
        };
    }

    private int write(Dossier dossier, LongRun run) throws IOException {
        HandoverServices.Wanted wanted = new HandoverServices.Wanted(sites(dossier), option.kind, digits);
        return new PlanRun(desk, run, new HandoverProduct(desk.services().handover(), wanted))
                .plan(Overriding.simulation(dossier, seed, scenarios), Planning.Means.usual(), out);
    }

    private List<String> sites(Dossier dossier) {
        List<String> ids = dossier.mission().sites().stream().map(Site::id).toList();
        site.filter(wanted -> !ids.contains(wanted)).ifPresent(wanted -> {
            throw new Refusal(text("handover.no-site", wanted, String.join(", ", ids)));
        });
        return site.map(List::of).orElse(ids);
    }
}
