package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.capability.Shortfall;
import org.endstate.cli.MissionReading.Problem;
import org.endstate.commission.CapabilityResult;
import org.endstate.commission.Dossier;
import org.endstate.commission.ScoredStudy;
import org.endstate.commission.Watch;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyPools;

/** What the judge commands need from the rest of Endstate. */
public interface JudgeServices {

    /** The capability of a mission; empty where the watch asked to stop. */
    Optional<CapabilityResult> assess(Dossier dossier, Watch watch);

    /** Turns the capability of a mission into the files of an output folder. */
    void render(CapabilityResult result, Locale language, Rendering.Sink sink) throws IOException;

    /** Why an assessment does not count, in a sentence or more; empty where it counts. */
    String why(CapabilityResult result, List<Shortfall> shortfalls);

    /** Every study of a folder, or the one of a file; at least one. */
    List<ReadStudy> read(Path place);

    /** Turns scored studies into the files of an output folder. */
    void renderScores(List<ScoredStudy> studies, Locale language, Rendering.Sink sink) throws IOException;

    /** Turns a pooled study into the files of an output folder. */
    void renderPools(StudyPools pools, Locale language, Rendering.Sink sink) throws IOException;

    /** What came of reading a study. */
    sealed interface ReadStudy {}

    /**
     * The study can be used.
     *
     * @param doubts what was left out or looks odd
     */
    record Usable(Study study, List<Problem> doubts) implements ReadStudy {
        public Usable {
            doubts = List.copyOf(doubts);
        }
    }

    /** The study cannot be used; at least one problem. */
    record Unusable(List<Problem> problems) implements ReadStudy {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
