package org.endstate.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workbench that notes how it was set up, and interrupts itself once it answers. */
final class FakeServe implements ServeServices {

    final List<Settings> started = new ArrayList<>();
    Optional<URI> firstLink = Optional.empty();
    Runnable interrupt = () -> {};
    boolean closed;

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
