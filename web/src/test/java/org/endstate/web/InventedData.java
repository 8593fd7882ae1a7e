package org.endstate.web;

import org.endstate.commission.Dossier;
import org.endstate.evidence.register.Publication;
import org.endstate.formats.export.MissionJson;
import org.endstate.report.register.RegisterData;
import org.endstate.report.register.RegisterSchema;

/** What programs are told, as the program tells it. */
final class InventedData implements ProgramData {

    @Override
    public byte[] mission(Dossier dossier) {
        return MissionJson.write(dossier);
    }

    @Override
    public byte[] register(Publication publication) {
        return RegisterData.json(publication);
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
