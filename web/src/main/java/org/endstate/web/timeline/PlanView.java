package org.endstate.web.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.timeline.OptionKind;
import org.endstate.web.run.Run;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.ScreenView;

/**
 * The plan as the timeline screen shows it.
 *
 * @param screen what the report says of all options
 * @param option the one that is shown task by task
 * @param run the result that is shown; empty where there is none
 * @param gantt its drawing and table, as HTML made by the report; empty where there is none
 * @param files names of the files of the result
 */
public record PlanView(ScreenView screen, OptionKind option, Optional<Run> run, String gantt, List<String> files) {

    public PlanView {
        files = List.copyOf(files);
    }

    public MissionPage on() {
        return screen.on();
    }

    /** All options, in their order. */
    public List<OptionKind> options() {
        return List.of(OptionKind.values());
    }

    public String name(OptionKind kind) {
        return on().say("timeline.option." + kind.name());
    }

    /** A file to keep. */
    public record Download(String label, String address) {}

    /** What can be kept of the option that is shown. */
    public List<Download> downloads() {
        Stream<Download> drawing = Stream.of(
                new Download(on().say("timeline.download.svg"), on().to("timeline/gantt.svg?option=" + option.code())));
        Stream<Download> made = Stream.of(
                        file("timeline.download.project", "plan-" + option.code() + ".xml"),
                        file("timeline.download.calendar", "milestones.ics"),
                        file("timeline.download.tasks", "tables/plan.csv"),
                        file("timeline.download.milestones", "tables/milestones.csv"))
                .filter(download -> files.stream().anyMatch(download.address()::endsWith));
        return Stream.concat(drawing, made).toList();
    }

    private Download file(String key, String name) {
        return new Download(on().say(key), on().to("files/" + name));
    }

    /** Where this result can be made the agreed timeline; only of the latest inputs, by parties. */
    public Optional<String> adopt() {
        boolean party =
                on().page().person().map(person -> person.role().ofParty()).orElse(false);
        return run.filter(shown -> party && !screen.outdated())
                .map(shown -> on().to("agreement/adopt?run=" + shown.id()));
    }
}
