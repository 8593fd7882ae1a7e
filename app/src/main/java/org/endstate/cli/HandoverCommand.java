package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import org.endstate.commission.Restart;
import org.endstate.mission.Site;
import org.endstate.timeline.OptionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate handover}: the documents with which sites change hands. */
@Command(name = "handover", sortOptions = false, abbreviateSynopsis = true)
final class HandoverCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private MissionOptions mission = new MissionOptions();

    @Parameters(index = "1", paramLabel = "SITE", descriptionKey = "SITE", arity = "0..1")
    private Optional<String> site = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--option", paramLabel = "NAME", defaultValue = "hybrid")
    private Timeline option = Timeline.hybrid;

    @Option(names = "--digits", paramLabel = "KIND", defaultValue = "arabic")
    private HandoverServices.Digits digits = HandoverServices.Digits.arabic;

    @Mixin
    private RunOptions options = new RunOptions();

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
        LongRun run = options.start(desk, false);
        return mission.run(desk, options, dossier -> write(dossier, run));
    }

    private int write(Dossier whole, LongRun run) throws IOException {
        HandoverServices.Wanted wanted = new HandoverServices.Wanted(sites(whole), option.kind, digits);
        return new PlanRun(desk, run, new HandoverProduct(desk.services().handover(), wanted, whole))
                .plan(Restart.isNeeded(whole) ? Restart.of(whole) : whole, Planning.Means.usual(), out);
    }

    private List<String> sites(Dossier dossier) {
        List<String> ids = dossier.mission().sites().stream().map(Site::id).toList();
        site.filter(wanted -> !ids.contains(wanted)).ifPresent(wanted -> {
            throw new Refusal(text("handover.no-site", wanted, String.join(", ", ids)));
        });
        return site.map(List::of).orElse(ids);
    }
}
