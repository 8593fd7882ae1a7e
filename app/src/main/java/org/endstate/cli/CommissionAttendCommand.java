package org.endstate.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.endstate.commission.proceedings.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code endstate commission attend}: says who is present. */
@Command(name = "attend", sortOptions = false, abbreviateSynopsis = true)
final class CommissionAttendCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "SESSION")
    private String session = "";

    @Parameters(index = "1..*", paramLabel = "MEMBER", arity = "1..*", descriptionKey = "MEMBERS")
    private List<String> present = List.of();

    @Mixin
    private ActOptions options = new ActOptions();

    CommissionAttendCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return options.act(desk, CommissionRecord.of(desk, options.record()), new Act.Attend(session, present));
    }
}
