package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.endstate.evidence.register.Register;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where a register is read from: a mission folder, or the record of a commission. */
final class RegisterSource {

    @Parameters(arity = "0..1", paramLabel = "MISSION", descriptionKey = "MISSION")
    private Optional<Path> mission = Optional.empty();

    @Option(names = "--record", paramLabel = "PLACE")
    private Optional<String> record = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Reads the register and goes on with it; reports what is wrong with it. */
    int read(Desk desk, ToIntFunction<Register> then) throws IOException {
        if (mission.isPresent() == record.isPresent()) {
            throw new ParameterException(spec.commandLine(), text("usage.register"));
        }
        return record.isPresent()
                ? then.applyAsInt(CommissionRecord.of(desk, record.get()).now().register())
                : read(desk, mission.get(), then);
    }

    /** A file of the mission folder, where there is one. */
    Optional<Path> findInput(Desk desk, String name) {
        return mission.map(folder -> desk.resolve(folder).resolve(name)).filter(Files::isRegularFile);
    }

    private static int read(Desk desk, Path folder, ToIntFunction<Register> then) {
        MissionFolderArgument.check(folder, desk.surroundings().places().here());
        return told(desk, desk.services().register().read(desk.resolve(folder)), then);
    }

    /** Goes on with what was read, or reports what is wrong with it. */
    static int told(Desk desk, RegisterServices.Outcome outcome, ToIntFunction<Register> then) {
        return switch (outcome) {
            case RegisterServices.Refused(MissionReading.Refused why) ->
                RefusedFolder.report(desk, why, new RefusedFolder.Style(false, Paint.When.auto), "plan.closing");
            case RegisterServices.Complete(Register register) -> then.applyAsInt(register);
        };
    }
}
