package org.endstate.web.api;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.Watch;
import org.endstate.web.Language;
import org.endstate.web.account.Trail;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.endstate.words.PlanWords;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** What programs are told of plans: how far they are, what came of them, and their files. */
@Component
class RunAnswers {

    private static final String RUN_PATH = "/missions/{mission}/runs/{run}";
    private static final String RESULT = "timeline.json";

    /** A run with the names of its files. */
    private record Shown(Run run, List<String> files) {}

    static final Shape<Shown> RUN = new Shape<>(
            "run",
            "A plan that is being made or has been.",
            Shape.key(
                    "id",
                    "The same inputs have the same run.",
                    Form.TEXT,
                    shown -> shown.run().id()),
            Shape.key(
                    "mission",
                    "Id of the mission.",
                    Form.TEXT,
                    shown -> shown.run().mission()),
            Shape.key(
                    "state",
                    "How far it is; only what is done has a result.",
                    Form.choice(
                            List.of("waiting", "working", "done", "stopped", "interrupted", "no-timeline", "failed")),
                    shown -> word(shown.run().state())),
            Shape.key(
                    "stage",
                    "What is being done; null where nothing is.",
                    Form.optional(Form.member(Watch.Stage.class)),
                    shown -> working(shown.run()).map(Run.State.Working::stage)),
            Shape.key(
                    "share",
                    "The share of the stage that is done, in [0,1]; null where nothing is under way.",
                    Form.optional(Form.SHARE),
                    shown -> working(shown.run()).map(Run.State.Working::share)),
            Shape.key(
                    "conflict",
                    "Requirements that cannot hold together, where no timeline fits.",
                    Form.list(Form.TEXT),
                    RunAnswers::conflict),
            Shape.key("files", "Names of the files to keep.", Form.list(Form.TEXT), Shown::files));

    private static List<String> conflict(Shown shown) {
        PlanWords words = PlanWords.in(Language.EN.locale());
        return shown.run().state() instanceof Run.State.NoTimeline(var conflict)
                ? conflict.stream().map(words::of).toList()
                : List.of();
    }

    private final MissionAnswers missions;
    private final Runs runs;
    private final Trail trail;

    RunAnswers(MissionAnswers missions, Runs runs, Trail trail) {
        this.missions = missions;
        this.runs = runs;
        this.trail = trail;
    }

    List<Operation> operations() {
        return List.of(
                new Operation(
                        "start",
                        Scope.RUN,
                        Operation.Address.post("/missions/{mission}/runs"),
                        new Operation.Answer(202, "run"),
                        this::start),
                read("run", RUN_PATH, "run", (request, caller) -> Answers.json(RUN.json(shown(run(request))))),
                read("result", RUN_PATH + "/result", "timeline", this::result),
                read("part", RUN_PATH + "/result/{part}", "timelinePart", this::part),
                new Operation(
                        "file",
                        Scope.READ,
                        Operation.Address.get(RUN_PATH + "/file", "name"),
                        Operation.Answer.of(""),
                        this::file));
    }

    private static Operation read(String id, String path, String component, Operation.Handler handler) {
        return new Operation(id, Scope.READ, Operation.Address.get(path), Operation.Answer.of(component), handler);
    }

    private ServerResponse start(ServerRequest request, Caller caller) {
        Dossier dossier = missions.dossier(request);
        if (!caller.person().role().plans()) {
            throw new Problem(Problem.Kind.NOT_ALLOWED, "The role of this token's person has no plans made.");
        }
        Run run = runs.start(dossier);
        String origin = request.servletRequest().getRemoteAddr();
        trail.note(caller.getName(), Trail.Deed.PLAN_STARTED, run.mission() + " " + run.id(), origin);
        URI at = URI.create(Operation.ROOT + "/missions/" + run.mission() + "/runs/" + run.id());
        return ServerResponse.accepted()
                .location(at)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Answers.MAPPER.writeValueAsBytes(RUN.json(shown(run))));
    }

    private Run run(ServerRequest request) {
        String asked = request.pathVariable("run");
        return runs.of(missions.dossier(request))
                .filter(run -> asked.equals("latest") || asked.equals(run.id()))
                .orElseThrow(() -> new Problem(
                        Problem.Kind.NOT_FOUND,
                        "The mission as it is stated now has no run [" + asked + "]. Start one, or ask for [latest]."));
    }

    private Shown shown(Run run) {
        return new Shown(run, run.done() ? runs.files(run) : List.of());
    }

    private Run done(ServerRequest request) {
        Run run = run(request);
        if (!run.done()) {
            throw new Problem(Problem.Kind.NOT_DONE, "The run is " + word(run.state()) + ".");
        }
        return run;
    }

    private ServerResponse result(ServerRequest request, Caller caller) throws IOException {
        return Answers.bytes(MediaType.APPLICATION_JSON, Files.readAllBytes(found(done(request), RESULT)));
    }

    private ServerResponse part(ServerRequest request, Caller caller) throws IOException {
        String part = request.pathVariable("part");
        JsonNode result = Answers.MAPPER.readTree(Files.readAllBytes(found(done(request), RESULT)));
        if (!result.has(part)) {
            throw new Problem(
                    Problem.Kind.NOT_FOUND,
                    "A result has no part [" + part + "]; it has " + String.join(", ", result.propertyNames()) + ".");
        }
        return Answers.json(result.get(part));
    }

    private ServerResponse file(ServerRequest request, Caller caller) {
        String name = request.param("name")
                .orElseThrow(() -> new Problem(Problem.Kind.BAD_REQUEST, "The parameter [name] is missing."));
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(found(done(request), name)));
    }

    private Path found(Run run, String name) {
        return runs.file(run, name)
                .orElseThrow(() -> new Problem(
                        Problem.Kind.NOT_FOUND, "The run has no such file; the names are under [files] of the run."));
    }

    private static Optional<Run.State.Working> working(Run run) {
        return run.state() instanceof Run.State.Working working ? Optional.of(working) : Optional.empty();
    }

    private static String word(Run.State state) {
        return switch (state) {
            case Run.State.Waiting waiting -> "waiting";
            case Run.State.Working working -> "working";
            case Run.State.Done done -> "done";
            case Run.State.Stopped stopped -> "stopped";
            case Run.State.Interrupted interrupted -> "interrupted";
            case Run.State.NoTimeline none -> "no-timeline";
            case Run.State.Failed failed -> "failed";
        };
    }
}
