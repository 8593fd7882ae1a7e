package org.endstate.web;

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

/** What programs are told, as the program tells it; the register is the one that lies in the folder of the mission. */
final class InventedData implements ProgramData {

    @Override
    public byte[] mission(Dossier dossier) {
        return MissionJson.write(dossier);
    }

    @Override
    public Optional<byte[]> register(Path folder, Audience audience, LocalDate day) {
        return AccountsFile.read(folder) instanceof RegisterReading.Complete complete
                ? Optional.of(RegisterData.json(Publication.of(complete.register(), Rules.standard(), audience, day)))
                : Optional.empty();
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
