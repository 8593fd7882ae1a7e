package org.endstate.formats.judgements;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Problem;
import org.endstate.formats.text.TextFile;
import org.endstate.judgement.Study;

/** A study in Endstate's own form: items in one table, answers in another. */
final class CsvStudy {

    static final String ANSWERS = ".answers.csv";
    static final String ITEMS = ".items.csv";

    private CsvStudy() {}

    static StudyReading read(Path file) {
        String name = StudyFiles.stem(file, ANSWERS);
        List<Problem> problems = new ArrayList<>();
        Optional<Path> beside = StudyFiles.beside(file, name, ITEMS);
        Path itemsFile = beside.orElse(file.resolveSibling(name + ITEMS));
        StudyText itemsText = text(itemsFile, problems);
        StudyText answersText = text(file, problems);
        if (!problems.isEmpty()) {
            return new StudyReading.Refused(name, problems);
        }
        ItemTable items = new ItemTable(CsvTable.read(itemsText.text()), itemsText);
        AnswerTable answers = new AnswerTable(CsvTable.read(answersText.text()), items.byId(), answersText);
        problems.addAll(itemsText.problems());
        problems.addAll(answersText.problems());
        if (!problems.isEmpty()) {
            return new StudyReading.Refused(name, problems);
        }
        List<Problem> doubts = new ArrayList<>(itemsText.doubts());
        doubts.addAll(answersText.doubts());
        Study study = new Study(name, answers.probabilities(), answers.experts(), items.items(), answers.answers());
        return new StudyReading.Complete(study, doubts);
    }

    private static StudyText text(Path file, List<Problem> problems) {
        byte[] bytes = StudyFiles.bytes(file, problems);
        return switch (TextFile.decode(file.toString(), bytes)) {
            case TextFile.Decoded.Readable(TextFile readable) -> new StudyText(file.toString(), readable.text());
            case TextFile.Decoded.Unreadable(Flaw flaw) -> {
                problems.add(Problem.of(file.toString(), flaw, ""));
                yield new StudyText(file.toString(), "");
            }
        };
    }
}
