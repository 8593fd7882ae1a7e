package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.commission.Dossier;
import org.endstate.commission.Watch;
import org.endstate.schedule.Certificate;
import org.endstate.timeline.Change;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.WhatIf;

/** A fixed answer and a folder of one file. */
final class FakeTimeline implements TimelineServices {

    @Override
    public Optional<WhatIf> whatIf(Dossier dossier, WhatIf.Question question, Planning.SolverUse solver, Watch watch) {
        watch.progress(Watch.Stage.WHAT_IF, 1, 1);
        return watch.stopped()
                ? Optional.empty()
                : Optional.of(new WhatIf(
                        question,
                        probability(0.2),
                        List.of(new WhatIf.Single(
                                new Change.GateOpen("calm", LocalDate.of(2025, 3, 1)), false, probability(0.5))),
                        Optional.of(new WhatIf.Together(
                                List.of(new Change.GateOpen("calm", LocalDate.of(2025, 4, 1))), probability(0.81))),
                        probability(0.9),
                        Optional.of(new Certificate.Bounded(
                                OptionalInt.of(500), 500, 490, new Certificate.By.Native("A solver 1.2")))));
    }

    private static Probability probability(double value) {
        return new Probability(value, value - 0.02, value + 0.02);
    }

    @Override
    public void example(int sites, long seed, Rendering.Sink sink) throws IOException {
        sink.file("mission.yaml", ("sites: " + sites + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
