package org.endstate.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
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

/** Registers and documents, read as the program reads them. */
final class InventedEvidence implements Evidence {

    /** Reading a document waits for it. */
    CountDownLatch go = new CountDownLatch(0);

    /** Documents that cannot be read, by the names of their files. */
    static Map<String, byte[]> unreadable() {
        return Map.of(
                "unknown.bin",
                new byte[] {0, 1, 2, 3, 0, 0},
                "damaged.pdf",
                "%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8),
                "damaged.docx",
                new byte[] {'P', 'K', 3, 4, 9, 9, 9},
                "blank.txt",
                "  ".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Holdings register(Path folder) {
        List<String> problems = new ArrayList<>();
        Register register = Register.of(List.of());
        if (Files.exists(folder.resolve(AccountsFile.PATH))) {
            switch (AccountsFile.read(folder)) {
                case RegisterReading.Complete read -> register = read.register();
                case RegisterReading.Refused refused ->
                    refused.problems().forEach(problem -> problems.add(problem.toString()));
            }
        }
        Rules rules = Rules.standard();
        if (Files.exists(folder.resolve(PublicationFile.PATH))) {
            switch (PublicationFile.read(folder.resolve(PublicationFile.PATH))) {
                case CommissionReading.Complete<Rules>(Rules stated) -> rules = stated;
                case CommissionReading.Refused<Rules> refused ->
                    refused.problems().forEach(problem -> problems.add(problem.toString()));
            }
        }
        return problems.isEmpty() ? new Holdings.Complete(register, rules) : new Holdings.Refused(problems);
    }

    @Override
    public Map<String, byte[]> files(Register register, Publication publication) {
        String page =
                RegisterPage.of(register, publication, new RegisterWords("en")).render();
        return Map.of(
                "register.en.html", page.getBytes(StandardCharsets.UTF_8),
                "register.json", RegisterData.json(publication),
                "register.csv", RegisterData.csv(publication));
    }

    @Override
    public List<RecordedRow> deaths(Path folder, LocalDate asOf) {
        return MissionFolder.deaths(folder, asOf);
    }

    @Override
    public Document document(byte[] bytes, String name) {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return switch (DocumentReader.read(bytes, name, Optional.empty())) {
            case DocumentReading.Read(var read) ->
                new Document.Read(read.form(), read.title(), read.publisher(), read.source());
            case DocumentReading.Refused(var shown, var unread) -> new Document.Refused(unread);
        };
    }
}
