package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.endstate.evidence.duplicates.DuplicateDecision;
import org.endstate.evidence.duplicates.ListedEvent;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.DailySummary;
import org.endstate.evidence.register.Difference;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules;

/** A register that a test gives. */
final class FakeRegister implements RegisterServices {

    Register register = Register.of(List.of());

    List<DuplicateDecision> decisions = List.of();
    List<ListedEvent> events = List.of();
    Rules rules = Rules.standard();
    Publication published = Publication.of(register, rules, Audience.PUBLIC, LocalDate.EPOCH);

    @Override
    public CommissionServices.Outcome<Rules> rules(Path file) {
        return new CommissionServices.Outcome.Read<>(rules);
    }

    @Override
    public CommissionServices.Outcome<List<DuplicateDecision>> decisions(Path folder) {
        return new CommissionServices.Outcome.Read<>(decisions);
    }

    @Override
    public CommissionServices.Outcome<List<ListedEvent>> events(List<Path> files, List<String> columns) {
        return new CommissionServices.Outcome.Read<>(events);
    }

    @Override
    public Publication published(Path folder) {
        return published;
    }

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
    public void render(DailySummary summary, Rendering.Sink sink) throws IOException {
        sink.file("summary.en.html", summary.period().toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> lines(DailySummary summary, String language) {
        return List.of(language + " " + summary.period() + " " + summary.denials());
    }

    @Override
    public String words(Difference difference) {
        return difference.one().id() + " differs from " + difference.other().id();
    }
}
