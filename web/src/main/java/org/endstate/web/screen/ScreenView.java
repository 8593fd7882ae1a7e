package org.endstate.web.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.timeline.OptionKind;
import org.endstate.web.page.Page;
import org.endstate.web.run.Run;
import org.endstate.words.PlanWords;

/**
 * What the page of a screen shows.
 *
 * @param parts pieces of HTML made by the report, which escapes what it is given
 * @param files names of the files to keep
 * @param outdated whether these are of an earlier state of the mission
 */
public record ScreenView(MissionPage on, Optional<Run> run, List<String> parts, List<String> files, boolean outdated) {

    public ScreenView {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }

    public Page page() {
        return on.page();
    }

    /** The address of something of this mission. */
    public String to(String path) {
        return on.to(path);
    }

    /**
     * A file that stands alone.
     *
     * @param words what it is for
     */
    public record Document(String name, String words) {}

    /** The files that stand alone: report, plans, calendar, data and their hashes. */
    public List<Document> documents() {
        return files.stream()
                .filter(file -> !file.startsWith(ScreenFiles.TABLES))
                .map(file -> new Document(file, words(file)))
                .toList();
    }

    private String words(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> page().say("files.report");
            case "ics" -> page().say("files.calendar");
            case "json" -> page().say("files.data");
            case "sha256" -> page().say("files.manifest");
            case "xml" -> page().say("files.project", option(file));
            default -> file;
        };
    }

    private String option(String file) {
        return Stream.of(OptionKind.values())
                .filter(kind -> file.endsWith("-" + kind.code() + ".xml"))
                .map(kind -> page().say("timeline.option." + kind.name()))
                .findFirst()
                .orElse(file);
    }

    /** The tables behind the figures. */
    public List<String> tables() {
        return files.stream()
                .filter(file -> file.startsWith(ScreenFiles.TABLES))
                .toList();
    }

    /** Whether all it shows is the part of its own name, whose title would only say again what the screen is called. */
    public boolean sameTitle() {
        return on.screen().parts().equals(List.of(on.screen().path()));
    }

    /** Whether who is signed in may have a plan made. */
    public boolean mayPlan() {
        return page().person().map(person -> person.role().plans()).orElse(false);
    }

    /** How far the run is, in words. */
    public String state() {
        return run.map(found -> switch (found.state()) {
                    case Run.State.Waiting waiting -> page().say("run.waiting");
                    case Run.State.Working working ->
                        page().say("run.stage." + working.stage().name());
                    case Run.State.Done done -> page().say("run.done");
                    case Run.State.Stopped stopped -> page().say("run.stopped");
                    case Run.State.Interrupted interrupted -> page().say("run.interrupted");
                    case Run.State.NoTimeline none -> page().say("run.none");
                    case Run.State.Failed failed -> page().say("run.failed");
                })
                .orElseGet(() -> page().say(outdated ? "run.outdated" : "run.never"));
    }

    /** The share of the stage that is done, in percent; empty where nothing is under way. */
    public Optional<Integer> percent() {
        return run.flatMap(Run::percent);
    }

    /** Requirements that cannot hold together; empty where there is no such conflict. */
    public List<String> conflict() {
        return run.map(Run::state).orElse(null) instanceof Run.State.NoTimeline(var conflict)
                ? conflict.stream()
                        .map(PlanWords.in(page().language().locale())::of)
                        .toList()
                : List.of();
    }

    public boolean underWay() {
        return run.filter(Run::underWay).isPresent();
    }
}
