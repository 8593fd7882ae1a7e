package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Mission;

/** What is made of a plan: the files of a folder, and what is printed of it. */
interface PlanProduct {

    /** Where to write if nobody says. */
    Path defaultFolder(Mission mission);

    void render(PlanResult result, Rendering.Sink sink) throws IOException;

    /** What is printed before the list of files; may be empty. */
    List<String> lines(PlanResult result, Paint paint);

    /** The machine-readable result; may be added to. */
    Map<String, Object> json(PlanResult result);

    /** What to open, in a sentence. */
    String opening(Path folder);
}
