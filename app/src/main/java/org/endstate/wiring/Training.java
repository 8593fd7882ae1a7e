package org.endstate.wiring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.endstate.cli.ServeServices;

/**
 * What the ahead-of-time cache is trained with: the arguments are run as a command, and a workbench is opened, asked
 * for a page and closed. Its classes, and what it is worth compiling of them, go into the cache.
 */
final class Training {

    private Training() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(System.getProperty("java.io.tmpdir"), "training", "workbench");
        Path mission = Path.of("missions", "one-site");
        var settings = new ServeServices.Settings(
                data,
                new ServeServices.Listening("127.0.0.1", 0, Optional.empty()),
                new ServeServices.Store(Optional.empty(), Optional.empty()),
                List.of(mission),
                1,
                Optional.empty(),
                new ServeServices.Watching(Optional.empty(), false));
        try (ServeServices.Running workbench = new ServeWork("endstate").start(settings);
                HttpClient client = HttpClient.newHttpClient()) {
            URI page = workbench.firstLink().orElseGet(workbench::address);
            client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
        }
        Endstate.main(arguments);
    }
}
