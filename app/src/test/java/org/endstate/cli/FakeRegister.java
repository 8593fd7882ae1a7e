package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.endstate.evidence.register.Difference;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;

/** A register that a test gives. */
final class FakeRegister implements RegisterServices {

    Register register = Register.of(List.of());

    @Override
    public Outcome read(Path folder) {
        return new Complete(register);
    }

    @Override
    public Outcome read(Path file, Register before) {
        return new Complete(register);
    }

    @Override
    public void render(Register all, Publication publication, Rendering.Sink sink) throws IOException {
        sink.file("register.json", publication.audience().name().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String words(Difference difference) {
        return difference.one().id() + " differs from " + difference.other().id();
    }
}
