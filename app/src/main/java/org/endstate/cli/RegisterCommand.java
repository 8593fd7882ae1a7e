package org.endstate.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.endstate.evidence.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code endstate register}: competing accounts side by side. */
@Command(name = "register", sortOptions = false)
final class RegisterCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    RegisterCommand(Desk desk) {
        this.desk = desk;
    }

    /** The command with those below it. */
    static CommandLine with(Desk desk) {
        CommandLine register = new CommandLine(new RegisterCommand(desk));
        register.addSubcommand(new RegisterShowCommand(desk));
        register.addSubcommand(new RegisterPublishCommand(desk));
        register.addSubcommand(new RegisterSummaryCommand(desk));
        return register;
    }

    /** Reads the register of a mission folder and goes on with it; reports what is wrong with it. */
    static int read(Desk desk, Path mission, ToIntFunction<Register> then) {
        MissionFolderArgument.check(mission, desk.surroundings().places().here());
        return switch (desk.services().register().read(desk.resolve(mission))) {
            case RegisterServices.Refused(MissionReading.Refused why) ->
                RefusedFolder.report(desk, why, new RefusedFolder.Style(false, Paint.When.auto), "plan.closing");
            case RegisterServices.Complete(Register register) -> then.applyAsInt(register);
        };
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec)
                .commandLine()
                .usage(desk.surroundings().streams().out());
        return Exit.DONE;
    }
}
