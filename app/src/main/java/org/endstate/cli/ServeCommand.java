package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate serve}: the workbench, until it is interrupted. */
@Command(name = "serve", sortOptions = false, abbreviateSynopsis = true)
final class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORTS = 65_535;

    private final Desk desk;

    @Parameters(paramLabel = "MISSION", arity = "0..*", descriptionKey = "MISSIONS")
    private List<Path> missions = List.of();

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "endstate-data")
    private Path data = Path.of("");

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String host = "";

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    private int port;

    @Option(names = "--database", paramLabel = "ADDRESS")
    private Optional<String> database = Optional.empty();

    @Option(names = "--origin", paramLabel = "URL")
    private Optional<URI> origin = Optional.empty();

    @Option(names = "--sign-in-with", paramLabel = "FILE")
    private Optional<Path> signInWith = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", converter = Arguments.Count.class)
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--log", paramLabel = "FILE")
    private Optional<Path> log = Optional.empty();

    @Option(names = "--open-metrics")
    private boolean openMetrics;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    ServeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > MOST_PORTS) {
            throw new Refusal(text("serve.port", String.valueOf(port)));
        }
        List<MissionReading.Problem> problems = new ArrayList<>();
        for (Path mission : missions) {
            if (desk.read(mission, Optional.empty()) instanceof MissionReading.Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        Optional<ServeServices.Provider> provider = provider(problems);
        if (!problems.isEmpty()) {
            return RefusedFolder.report(
                    desk,
                    new MissionReading.Refused(problems),
                    new RefusedFolder.Style(false, Paint.When.auto),
                    "serve.closing");
        }
        CountDownLatch interrupted = new CountDownLatch(1);
        var registration = desk.surroundings().interrupts().onInterrupt(interrupted::countDown);
        try (ServeServices.Running running = started(provider)) {
            desk.result(text("serve.ready", running.address()));
            running.firstLink().ifPresent(link -> desk.result(text("serve.first", link)));
            desk.surroundings().streams().out().flush();
            interrupted.await();
        } finally {
            registration.close();
        }
        return Exit.INTERRUPTED;
    }

    private Optional<ServeServices.Provider> provider(List<MissionReading.Problem> problems) {
        Map<String, String> environment = desk.surroundings().environment();
        return signInWith
                .map(file -> desk.services().serve().provider(desk.resolve(file), environment))
                .flatMap(outcome -> switch (outcome) {
                    case CommissionServices.Outcome.Read<ServeServices.Provider>(var read) -> Optional.of(read);
                    case CommissionServices.Outcome.Refused<ServeServices.Provider>(var wrong) -> {
                        problems.addAll(wrong);
                        yield Optional.<ServeServices.Provider>empty();
                    }
                });
    }

    private ServeServices.Running started(Optional<ServeServices.Provider> provider) throws IOException {
        try {
            return desk.services().serve().start(settings(provider));
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    private ServeServices.Settings settings(Optional<ServeServices.Provider> provider) {
        List<Path> asked = missions.stream().map(desk::resolve).toList();
        int most = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        var listening = new ServeServices.Listening(host, port, origin);
        var store = new ServeServices.Store(database, CommissionRecord.password(desk));
        var watching = new ServeServices.Watching(log.map(desk::resolve), openMetrics);
        return new ServeServices.Settings(desk.resolve(data), listening, store, asked, most, provider, watching);
    }
}
