package org.endstate.web.timeline;

import java.util.Optional;
import org.endstate.web.run.Run;
import org.endstate.web.screen.MissionPage;

/** How far the answer to a question is, in words. */
final class HowFar {

    private HowFar() {}

    /** Also where the workbench was started again since the question was asked, and nothing is under way. */
    static String words(MissionPage on, Optional<Run> run) {
        return run.map(found -> switch (found.state()) {
                    case Run.State.Waiting waiting -> on.say("timeline.what-if.waiting");
                    case Run.State.Working working ->
                        on.say("run.stage." + working.stage().name());
                    case Run.State.Done done -> on.say("timeline.what-if.done");
                    case Run.State.Stopped stopped -> on.say("timeline.what-if.stopped");
                    case Run.State.Interrupted interrupted -> on.say("timeline.what-if.interrupted");
                    case Run.State.NoTimeline none -> on.say("timeline.what-if.failed");
                    case Run.State.Failed failed -> on.say("timeline.what-if.failed");
                })
                .orElseGet(() -> on.say("timeline.what-if.interrupted"));
    }
}
