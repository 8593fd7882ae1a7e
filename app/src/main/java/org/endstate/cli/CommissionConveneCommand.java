package org.endstate.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.endstate.commission.proceedings.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate commission convene}: calls a session. */
@Command(name = "convene", sortOptions = false, abbreviateSynopsis = true)
final class CommissionConveneCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "SESSION", descriptionKey = "SESSION")
    private String session = "";

    @Option(names = "--agenda", paramLabel = "TEXT", required = true)
    private List<String> agenda = List.of();

    @Mixin
    private ActOptions options = new ActOptions();

    CommissionConveneCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return options.act(desk, CommissionRecord.of(desk, options.record()), new Act.Convene(session, agenda));
    }
}
