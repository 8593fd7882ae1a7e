package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code endstate commission put}: tables a text, a decision or a timeline, or submits what a working group found. */
@Command(name = "put", sortOptions = false, abbreviateSynopsis = true)
final class CommissionPutCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "ITEM", descriptionKey = "ITEM")
    private Path item = Path.of("");

    @Mixin
    private ActOptions options = new ActOptions();

    CommissionPutCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Proposal proposal =
                CommissionFiles.read(desk, desk.services().commission().item(desk.resolve(item)));
        return options.act(desk, CommissionRecord.of(desk, options.record()), new Act.Put(proposal));
    }
}
