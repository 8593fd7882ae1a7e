package org.endstate.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.endstate.cli.MissionReading;
import org.endstate.cli.RegisterServices;
import org.endstate.cli.Rendering;
import org.endstate.evidence.register.Difference;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.formats.mission.AccountsFile;
import org.endstate.formats.mission.RegisterReading;
import org.endstate.report.register.RegisterData;
import org.endstate.report.register.RegisterPage;
import org.endstate.report.register.RegisterWords;

/** What the register commands need, each part made by its adapter. */
final class RegisterWork implements RegisterServices {

    @Override
    public Outcome read(Path folder) {
        return outcome(AccountsFile.read(folder));
    }

    @Override
    public Outcome read(Path file, Register before) {
        return outcome(AccountsFile.read(file, before));
    }

    private static Outcome outcome(RegisterReading reading) {
        return switch (reading) {
            case RegisterReading.Complete complete -> new Complete(complete.register());
            case RegisterReading.Refused refused ->
                new Refused(new MissionReading.Refused(
                        refused.problems().stream().map(FolderReading::problem).toList()));
        };
    }

    @Override
    public void render(Register register, Publication publication, Rendering.Sink sink) throws IOException {
        for (String language : RegisterWords.LANGUAGES) {
            String page = RegisterPage.of(register, publication, new RegisterWords(language))
                    .render();
            sink.file("register." + language + ".html", page.getBytes(StandardCharsets.UTF_8));
        }
        sink.file("register.json", RegisterData.json(publication));
        sink.file("register.csv", RegisterData.csv(publication));
    }

    @Override
    public String words(Difference difference) {
        return new RegisterWords("en").difference(difference);
    }
}
