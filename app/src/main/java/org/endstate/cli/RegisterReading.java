package org.endstate.cli;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.endstate.evidence.register.Register;

/** The register of a mission folder, as its commands read it. */
final class RegisterReading {

    private RegisterReading() {}

    /** Reads the register of a mission folder and goes on with it; reports what is wrong with it. */
    static int read(Desk desk, Path mission, ToIntFunction<Register> then) {
        MissionFolderArgument.check(mission, desk.surroundings().places().here());
        return switch (desk.services().register().read(desk.resolve(mission))) {
            case RegisterServices.Refused(MissionReading.Refused why) ->
                RefusedFolder.report(desk, why, new RefusedFolder.Style(false, Paint.When.auto), "plan.closing");
            case RegisterServices.Complete(Register register) -> then.applyAsInt(register);
        };
    }
}
