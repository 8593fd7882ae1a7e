package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.endstate.evidence.register.Difference;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;

/** What is needed from the rest of Endstate for the register of evidence. */
public interface RegisterServices {

    /** Reads the register of a mission folder. */
    Outcome read(Path folder);

    /** Reads a file of the register that goes on from what was put down before; complete with both. */
    Outcome read(Path file, Register before);

    /** The pages of a publication in every language, and its data. */
    void render(Register register, Publication publication, Rendering.Sink sink) throws IOException;

    /** A difference as a sentence. */
    String words(Difference difference);

    /** What came of reading. */
    sealed interface Outcome {}

    /** The register is in order. */
    record Complete(Register register) implements Outcome {}

    /** It has problems. */
    record Refused(MissionReading.Refused why) implements Outcome {}
}
