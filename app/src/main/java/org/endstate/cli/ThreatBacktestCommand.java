package org.endstate.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code endstate threat backtest}: how well past months would have been forecast. */
@Command(name = "backtest", sortOptions = false, abbreviateSynopsis = true)
final class ThreatBacktestCommand implements Callable<Integer> {

    ThreatBacktestCommand(Desk desk) {}

    @Override
    public Integer call() {
        return 0;
    }
}
