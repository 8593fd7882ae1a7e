package org.endstate.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.endstate.commission.proceedings.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate commission minute}: puts the minutes down and ends the session. */
@Command(name = "minute", sortOptions = false, abbreviateSynopsis = true)
final class CommissionMinuteCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "SESSION", descriptionKey = "SESSION")
    private String session = "";

    @Option(names = "--minutes", paramLabel = "TEXT", required = true)
    private String minutes = "";

    @Mixin
    private ActOptions options = new ActOptions();

    CommissionMinuteCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return options.act(desk, CommissionRecord.of(desk, options.record()), new Act.Minute(session, minutes));
    }
}
