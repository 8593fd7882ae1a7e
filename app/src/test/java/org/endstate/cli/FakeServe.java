package org.endstate.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbench that notes how it was set up, and interrupts itself once it answers. */
final class FakeServe implements ServeServices {

    final List<Settings> started = new ArrayList<>();
    Optional<URI> firstLink = Optional.empty();
    Runnable interrupt = () -> {};
    CommissionServices.Outcome<Provider> provider = new CommissionServices.Outcome.Refused<>(List.of());
    boolean closed;

    @Override
    public CommissionServices.Outcome<Provider> provider(Path file, Map<String, String> environment) {
        return provider;
    }

    @Override
    public Running start(Settings settings) {
        started.add(settings);
        interrupt.run();
        return new Running() {
            @Override
            public URI address() {
                return URI.create("http://" + settings.listening().host() + ":"
                        + settings.listening().port() + "/");
            }

            @Override
            public Optional<URI> firstLink() {
                return firstLink;
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }
}
