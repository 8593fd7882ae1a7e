package org.endstate.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate commission show}: where the commission is. */
@Command(name = "show", sortOptions = false, abbreviateSynopsis = true)
final class CommissionShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "RECORD", descriptionKey = "RECORD")
    private String record = "";

    @Option(names = "--json")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    CommissionShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        CommissionRecord read = CommissionRecord.of(desk, record);
        if (json) {
            desk.result(Json.write(CommissionJson.of(read)));
        } else {
            new CommissionSummary(read).lines().forEach(desk::result);
        }
        return Exit.DONE;
    }
}
