package org.endstate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.endstate.agreement.Language;
import org.endstate.agreement.compare.TextDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate agreement diff}: what changed from one version of the text to the next. */
@Command(name = "diff", sortOptions = false, abbreviateSynopsis = true)
final class AgreementDiffCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "BEFORE")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "AFTER")
    private Path after = Path.of("");

    @Option(names = "--language", paramLabel = "CODE", converter = Arguments.LanguageCode.class)
    private Optional<Language> language = Optional.empty();

    @Option(names = "--as-of-before", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOfBefore = Optional.empty();

    @Option(names = "--as-of-after", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOfAfter = Optional.empty();

    @Mixin
    private ShowOptions options = new ShowOptions();

    AgreementDiffCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        AgreementTextOutcome first = AgreementText.read(desk, before, asOfBefore);
        AgreementTextOutcome second = AgreementText.read(desk, after, asOfAfter);
        if (first instanceof AgreementText old && second instanceof AgreementText next) {
            return show(TextDiff.between(old.paragraphs(), next.paragraphs()));
        }
        List<MissionReading.Problem> problems = new ArrayList<>(problems(first));
        problems(second).stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
        return RefusedFolder.report(desk, new MissionReading.Refused(problems), options.refusal(), "check.closing");
    }

    private static List<MissionReading.Problem> problems(AgreementTextOutcome outcome) {
        return switch (outcome) {
            case AgreementText text -> List.of();
            case AgreementTextOutcome.Refused refused -> refused.problems();
        };
    }

    private int show(TextDiff whole) {
        TextDiff diff = language.map(whole::in).orElse(whole);
        if (options.json()) {
            desk.result(Json.write(AgreementJson.of(diff)));
        } else {
            new DiffLines(
                            desk.resultPaint(options.color()),
                            language.map(Set::of).orElse(Set.of(Language.values())))
                    .of(diff)
                    .forEach(desk::result);
        }
        return Exit.DONE;
    }
}
