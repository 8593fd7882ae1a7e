package org.endstate.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.endstate.cli.IntakeServices;
import org.endstate.cli.MissionReading.Problem;
import org.endstate.cli.Rendering;
import org.endstate.evidence.intake.PlaceNames;
import org.endstate.formats.mission.RegisterReading;
import org.endstate.intake.AccountsFile;
import org.endstate.intake.CandidateFile;
import org.endstate.intake.Decisions;
import org.endstate.intake.Intake;
import org.endstate.mission.Mission;
import org.endstate.report.intake.CandidatePage;

/** The intake of documents, made by its adapter. */
final class IntakeWork implements IntakeServices {

    @Override
    public Taken read(Path place, Path shown, Optional<Mission> mission, Optional<LocalDate> published)
            throws IOException {
        PlaceNames names = mission.map(PlaceNames::of).orElseGet(PlaceNames::none);
        return new ReadDocuments(Intake.read(place, shown, names, published));
    }

    @Override
    public Decided decide(String text, String shown) {
        Decisions decisions = Decisions.read(text, shown);
        String accounts = AccountsFile.write(decisions.accepted());
        Stream<org.endstate.formats.text.Problem> problems =
                decisions.problems().isEmpty() ? unread(accounts) : decisions.problems().stream();
        return new Decided(
                decisions.accepted().size(),
                decisions.rejected(),
                decisions.undecided(),
                accounts,
                problems.map(FolderReading::problem).toList());
    }

    /** What the register would refuse in accounts that are about to be written. */
    private static Stream<org.endstate.formats.text.Problem> unread(String accounts) {
        return switch (org.endstate.formats.mission.AccountsFile.read(accounts, "accounts.yaml")) {
            case RegisterReading.Complete complete -> Stream.empty();
            case RegisterReading.Refused refused -> refused.problems().stream();
        };
    }

    private record ReadDocuments(Intake intake) implements Taken {

        @Override
        public int documents() {
            return intake.documents().size();
        }

        @Override
        public int candidates() {
            return intake.candidates();
        }

        @Override
        public List<Problem> refused() {
            return intake.refused().stream().map(FolderReading::problem).toList();
        }

        @Override
        public List<String> undated() {
            return intake.documents().stream()
                    .filter(read -> read.document().source().published().isEmpty())
                    .map(read -> read.document().file())
                    .toList();
        }

        @Override
        public void render(Rendering.Sink sink) throws IOException {
            Set<String> written = new TreeSet<>();
            for (Intake.Read read : intake.documents()) {
                if (written.add(read.original())) {
                    sink.file(read.original(), Files.readAllBytes(read.file()));
                }
            }
            sink.file(CandidateFile.NAME, CandidateFile.write(intake).getBytes(StandardCharsets.UTF_8));
            sink.file("candidates.html", CandidatePage.render(intake).getBytes(StandardCharsets.UTF_8));
        }
    }
}
