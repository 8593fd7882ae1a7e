package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.endstate.commission.proceedings.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate commission history}: what was done about one item. */
@Command(name = "history", sortOptions = false, abbreviateSynopsis = true)
final class CommissionHistoryCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "RECORD", descriptionKey = "RECORD")
    private String record = "";

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "ITEM")
    private String item = "";

    @Option(names = "--json")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    CommissionHistoryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        List<History.Step> steps =
                History.of(item, CommissionRecord.of(desk, record).entries());
        if (steps.isEmpty()) {
            throw new Refusal(text("commission.unknown", item));
        }
        if (json) {
            desk.result(Json.write(CommissionJson.of(item, steps)));
            return Exit.DONE;
        }
        for (History.Step step : steps) {
            String remark = step.remark().isEmpty() ? "" : text("commission.remark", step.remark());
            desk.result(text(
                    "commission.step",
                    Long.toString(step.entry()),
                    step.time().toString(),
                    step.member(),
                    Messages.of("verb", step.verb()) + remark));
        }
        return Exit.DONE;
    }
}
