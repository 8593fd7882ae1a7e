package org.endstate.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.endstate.cli.CommissionServices;
import org.endstate.cli.MissionReading;
import org.endstate.cli.RegisterServices;
import org.endstate.cli.Rendering;
import org.endstate.evidence.duplicates.DuplicateDecision;
import org.endstate.evidence.duplicates.ListedEvent;
import org.endstate.evidence.register.DailySummary;
import org.endstate.evidence.register.Difference;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules;
import org.endstate.formats.events.ColumnMap;
import org.endstate.formats.events.EventListing;
import org.endstate.formats.mission.AccountsFile;
import org.endstate.formats.mission.DuplicatesFile;
import org.endstate.formats.mission.PublicationFile;
import org.endstate.formats.mission.RegisterReading;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Problem;
import org.endstate.report.register.RegisterData;
import org.endstate.report.register.RegisterPage;
import org.endstate.report.register.RegisterWords;
import org.endstate.report.register.SummaryPage;

/** What the register commands need, each part made by its adapter. */
final class RegisterWork implements RegisterServices {

    private static final String DATA = "register.json";

    @Override
    public Outcome read(Path folder) {
        return outcome(AccountsFile.read(folder));
    }

    @Override
    public Outcome read(Path file, Register before) {
        return outcome(AccountsFile.read(file, before));
    }

    @Override
    public CommissionServices.Outcome<Rules> rules(Path file) {
        return CommissionWork.outcome(PublicationFile.read(file), Function.identity());
    }

    @Override
    public Publication published(Path folder) throws IOException {
        Path file = folder.resolve(DATA);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no [" + DATA + "].");
        }
        return RegisterData.read(Files.readAllBytes(file));
    }

    @Override
    public CommissionServices.Outcome<List<DuplicateDecision>> decisions(Path folder) {
        return CommissionWork.outcome(DuplicatesFile.read(folder), Function.identity());
    }

    @Override
    public CommissionServices.Outcome<List<ListedEvent>> events(List<Path> files, List<String> columns) {
        return switch (ColumnMap.parse(columns)) {
            case ColumnMap.Parsed.Unreadable(List<Flaw> flaws) ->
                new CommissionServices.Outcome.Refused<>(
                        flaws.stream().map(DataReading::option).toList());
            case ColumnMap.Parsed.Readable(ColumnMap map) ->
                switch (EventListing.read(files, map)) {
                    case EventListing.Listed.Complete listed -> new CommissionServices.Outcome.Read<>(listed.events());
                    case EventListing.Listed.Refused(List<Problem> problems) ->
                        new CommissionServices.Outcome.Refused<>(
                                problems.stream().map(FolderReading::problem).toList());
                };
        };
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
            sink.text("register." + language + ".html", page);
        }
        sink.file(DATA, RegisterData.json(publication));
        sink.file("register.csv", RegisterData.csv(publication));
    }

    @Override
    public void render(DailySummary summary, Rendering.Sink sink) throws IOException {
        for (String language : RegisterWords.LANGUAGES) {
            String page = SummaryPage.of(summary, new RegisterWords(language)).render();
            sink.text("summary." + language + ".html", page);
        }
    }

    @Override
    public List<String> lines(DailySummary summary, String language) {
        return SummaryPage.of(summary, new RegisterWords(language)).lines();
    }

    @Override
    public String words(Difference difference) {
        return new RegisterWords("en").difference(difference);
    }
}
