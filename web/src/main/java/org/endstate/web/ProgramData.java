package org.endstate.web;

import org.endstate.commission.Dossier;
import org.endstate.evidence.register.Publication;

/** What programs are told, as JSON, with the names of the files and commands of Endstate. Safe for many threads. */
public interface ProgramData {

    /** A mission as it is stated; its shape is the definition {@code statedMission}. */
    byte[] mission(Dossier dossier);

    /** What an audience sees of the register of a mission, of the shape of {@link #registerSchema}. */
    byte[] register(Publication publication);

    /**
     * A JSON Schema (draft 2020-12) whose {@code $defs} hold {@code statedMission}, {@code timeline}, the shape of
     * {@code timeline.json}, and all that they are made of.
     */
    String definitions();

    /** The shape of a register as an audience sees it, as a JSON Schema. */
    String registerSchema();
}
