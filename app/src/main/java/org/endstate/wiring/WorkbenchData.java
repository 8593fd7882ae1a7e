package org.endstate.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Rules;
import org.endstate.formats.export.MissionJson;
import org.endstate.formats.mission.AccountsFile;
import org.endstate.formats.mission.RegisterReading;
import org.endstate.report.register.RegisterData;
import org.endstate.report.register.RegisterSchema;
import org.endstate.web.ProgramData;

/** What programs are told, each part made by its adapter. */
final class WorkbenchData implements ProgramData {

    @Override
    public byte[] mission(Dossier dossier) {
        return MissionJson.write(dossier);
    }

    @Override
    public Optional<byte[]> register(Path folder, Audience audience, LocalDate day) {
        if (!Files.exists(folder.resolve(AccountsFile.PATH))) {
            return Optional.empty();
        }
        return switch (AccountsFile.read(folder)) {
            case RegisterReading.Complete(var register) ->
                Optional.of(RegisterData.json(Publication.of(register, Rules.standard(), audience, day)));
            case RegisterReading.Refused refused ->
                throw new IllegalStateException("The register of a mission that was taken in cannot be read: "
                        + refused.problems().getFirst().what());
        };
    }

    @Override
    public String definitions() {
        return MissionJson.definitions();
    }

    @Override
    public String registerSchema() {
        return RegisterSchema.text();
    }
}
