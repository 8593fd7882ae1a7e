package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.endstate.evidence.duplicates.DuplicateDecision;
import org.endstate.evidence.duplicates.ListedEvent;
import org.endstate.evidence.register.DailySummary;
import org.endstate.evidence.register.Difference;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules;

/** What is needed from the rest of Endstate for the register of evidence. */
public interface RegisterServices {

    /** Where the rules of publication are in a mission folder. */
    String RULES = "inputs/publication.yaml";

    /** Reads rules of publication. */
    CommissionServices.Outcome<Rules> rules(Path file);

    /**
     * Reads what was published into a folder; throws {@link IllegalArgumentException} where the folder holds no
     * publication.
     */
    Publication published(Path folder) throws IOException;

    /** Which events are one, as a mission folder keeps what people decided. */
    CommissionServices.Outcome<List<DuplicateDecision>> decisions(Path folder);

    /**
     * The events of files of event data.
     *
     * @param columns which column means what, as pairs {@code key=column}
     */
    CommissionServices.Outcome<List<ListedEvent>> events(List<Path> files, List<String> columns);

    /** Reads the register of a mission folder. */
    Outcome read(Path folder);

    /** Reads a file of the register that goes on from what was put down before; complete with both. */
    Outcome read(Path file, Register before);

    /** The pages of a publication in every language, and its data. */
    void render(Register register, Publication publication, Rendering.Sink sink) throws IOException;

    /** The pages of a summary in every language. */
    void render(DailySummary summary, Rendering.Sink sink) throws IOException;

    /** A summary in lines of this language. */
    List<String> lines(DailySummary summary, String language);

    /** A difference as a sentence. */
    String words(Difference difference);

    /** What came of reading. */
    sealed interface Outcome {}

    /** The register is in order. */
    record Complete(Register register) implements Outcome {}

    /** It has problems. */
    record Refused(MissionReading.Refused why) implements Outcome {}
}
