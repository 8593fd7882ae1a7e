package org.endstate.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code endstate commission}: what the parties do and agree, on a record. */
@Command(name = "commission", sortOptions = false)
final class CommissionCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    CommissionCommand(Desk desk) {
        this.desk = desk;
    }

    /** The command with those below it. */
    static CommandLine with(Desk desk) {
        CommandLine commission = new CommandLine(new CommissionCommand(desk));
        commission.addSubcommand(new CommissionNewCommand(desk));
        commission.addSubcommand(new CommissionPutCommand(desk));
        commission.addSubcommand(new CommissionMoveCommand(desk));
        commission.addSubcommand(new CommissionConveneCommand(desk));
        commission.addSubcommand(new CommissionAttendCommand(desk));
        commission.addSubcommand(new CommissionMinuteCommand(desk));
        commission.addSubcommand(new CommissionShowCommand(desk));
        commission.addSubcommand(new CommissionHistoryCommand(desk));
        return commission;
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec)
                .commandLine()
                .usage(desk.surroundings().streams().out());
        return Exit.DONE;
    }

    /** What was read; what is wrong with it is told, and the command ends. */
    static <T> T read(Desk desk, CommissionServices.Outcome<T> outcome) {
        return switch (outcome) {
            case CommissionServices.Outcome.Read<T>(T value) -> value;
            case CommissionServices.Outcome.Refused<T>(var problems) -> {
                new ProblemReport(desk.remarkPaint(Paint.When.auto))
                        .of(problems)
                        .forEach(desk::remark);
                throw new Refusal(Messages.count("plan.closing", problems.size()));
            }
        };
    }
}
