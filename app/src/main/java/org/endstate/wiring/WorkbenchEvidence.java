package org.endstate.wiring;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.endstate.evidence.RecordedRow;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules;
import org.endstate.formats.mission.AccountsFile;
import org.endstate.formats.mission.CommissionReading;
import org.endstate.formats.mission.MissionFolder;
import org.endstate.formats.mission.PublicationFile;
import org.endstate.formats.mission.RegisterReading;
import org.endstate.intake.DocumentReader;
import org.endstate.intake.DocumentReading;
import org.endstate.report.register.RegisterData;
import org.endstate.report.register.RegisterPage;
import org.endstate.report.register.RegisterWords;
import org.endstate.web.Evidence;

/** Registers and documents, as the workbench wants them. */
final class WorkbenchEvidence implements Evidence {

    @Override
    public Holdings register(Path folder) {
        List<String> problems = new ArrayList<>();
        Register register = Register.of(List.of());
        if (Files.exists(folder.resolve(AccountsFile.PATH))) {
            switch (AccountsFile.read(folder)) {
                case RegisterReading.Complete read -> register = read.register();
                case RegisterReading.Refused refused ->
                    refused.problems().forEach(problem -> problems.add(WorkbenchServices.sentence(problem)));
            }
        }
        Rules rules = Rules.standard();
        if (Files.exists(folder.resolve(PublicationFile.PATH))) {
            switch (PublicationFile.read(folder.resolve(PublicationFile.PATH))) {
                case CommissionReading.Complete<Rules>(Rules stated) -> rules = stated;
                case CommissionReading.Refused<Rules> refused ->
                    refused.problems().forEach(problem -> problems.add(WorkbenchServices.sentence(problem)));
            }
        }
        return problems.isEmpty() ? new Holdings.Complete(register, rules) : new Holdings.Refused(problems);
    }

    @Override
    public Map<String, byte[]> files(Register register, Publication publication) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String language : RegisterWords.LANGUAGES) {
            String page = RegisterPage.of(register, publication, new RegisterWords(language))
                    .render();
            files.put("register." + language + ".html", page.getBytes(StandardCharsets.UTF_8));
        }
        files.put("register.json", RegisterData.json(publication));
        files.put("register.csv", RegisterData.csv(publication));
        return files;
    }

    @Override
    public List<RecordedRow> deaths(Path folder, LocalDate asOf) {
        return MissionFolder.deaths(folder, asOf);
    }

    @Override
    public Document document(byte[] bytes, String name) {
        return switch (DocumentReader.read(bytes, name, Optional.empty())) {
            case DocumentReading.Read(var read) ->
                new Document.Read(read.form(), read.title(), read.publisher(), read.source());
            case DocumentReading.Refused(var shown, var unread) -> new Document.Refused(unread);
        };
    }
}
