package org.endstate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.agreement.compare.ClauseDoubt;
import org.endstate.agreement.compare.ClauseReview;
import org.endstate.agreement.compare.Discrepancy;
import org.endstate.agreement.compare.LanguageCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate agreement check}: do the languages agree, and do clauses say what they are linked to? */
@Command(name = "check", sortOptions = false, abbreviateSynopsis = true)
final class AgreementCheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "TEXT", descriptionKey = "TEXT")
    private Path place = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private ShowOptions options = new ShowOptions();

    AgreementCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return switch (AgreementText.read(desk, place, asOf)) {
            case AgreementTextOutcome.Refused refused ->
                RefusedFolder.report(
                        desk, new MissionReading.Refused(refused.problems()), options.refusal(), "check.closing");
            case AgreementText text -> show(text);
        };
    }

    private int show(AgreementText text) {
        List<Discrepancy> discrepancies = new LanguageCheck(text.terms()).of(text.paragraphs());
        List<ClauseDoubt> doubts = text.mission()
                .map(dossier -> new ClauseReview(dossier.mission())
                        .of(dossier.commitments().clauses()))
                .orElse(List.of());
        if (options.json()) {
            desk.result(Json.write(AgreementJson.of(discrepancies, doubts)));
        } else {
            new AgreementLines(desk.resultPaint(options.color()))
                    .checked(text, discrepancies, doubts)
                    .forEach(desk::result);
        }
        return Exit.DONE;
    }
}
