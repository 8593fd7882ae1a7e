package org.endstate.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.evidence.register.Audience;

/** What programs are told, as JSON, with the names of the files and commands of Endstate. Safe for many threads. */
public interface ProgramData {

    /** A mission as it is stated; its shape is the definition {@code statedMission}. */
    byte[] mission(Dossier dossier);

    /**
     * What this audience sees of the register of a mission on this day, of the shape of {@link #registerSchema}; empty
     * where the mission keeps no register.
     *
     * @param folder of the mission
     */
    Optional<byte[]> register(Path folder, Audience audience, LocalDate day);

    /**
     * A JSON Schema (draft 2020-12) whose {@code $defs} hold {@code statedMission}, {@code timeline}, the shape of
     * {@code timeline.json}, and all that they are made of.
     */
    String definitions();

    /** The shape of a register as an audience sees it, as a JSON Schema. */
    String registerSchema();
}
