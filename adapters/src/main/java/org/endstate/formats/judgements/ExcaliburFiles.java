package org.endstate.formats.judgements;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Problem;
import org.endstate.judgement.Expert;
import org.endstate.judgement.Item;
import org.endstate.judgement.Scale;
import org.endstate.judgement.Study;

/**
 * A study of the program EXCALIBUR: answers in {@code NAME.dtt}, realisations in {@code NAME.rls} beside it, upper and
 * lower case alike. The files hold one byte for each character, which is read as Latin-1.
 */
final class ExcaliburFiles {

    static final String ANSWERS = ".dtt";
    static final String REALISATIONS = ".rls";

    private ExcaliburFiles() {}

    static StudyReading read(Path file) {
        String name = StudyFiles.stem(file, ANSWERS);
        Optional<Path> beside = StudyFiles.beside(file, name, REALISATIONS);
        List<Problem> problems = new ArrayList<>();
        StudyText answersText = text(file, problems);
        StudyText realisedText = beside.map(path -> text(path, problems)).orElse(new StudyText("", ""));
        ExcaliburAnswers answers = new ExcaliburAnswers(answersText);
        ExcaliburRealisations realised = new ExcaliburRealisations(realisedText, answers.items());
        problems.addAll(answersText.problems());
        problems.addAll(realisedText.problems());
        if (!problems.isEmpty()) {
            return new StudyReading.Refused(name, problems);
        }
        if (beside.isEmpty()) {
            answersText.doubt(Flaw.of(
                    Place.START, "there are no realisations beside the answers", "a file " + name + REALISATIONS));
        }
        List<Problem> doubts = new ArrayList<>(answersText.doubts());
        doubts.addAll(realisedText.doubts());
        return new StudyReading.Complete(study(name, answers, realised), doubts);
    }

    private static StudyText text(Path file, List<Problem> problems) {
        byte[] bytes = StudyFiles.bytes(file, problems);
        return new StudyText(file.toString(), new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static Study study(String name, ExcaliburAnswers answers, ExcaliburRealisations realised) {
        List<Item> items = new ArrayList<>();
        for (Map.Entry<String, Scale> item : answers.items().entrySet()) {
            String id = item.getKey();
            items.add(
                    new Item.Quantity(id, realised.question(id), item.getValue(), realised.find(id), Optional.empty()));
        }
        return new Study(
                name,
                answers.probabilities(),
                new LinkedHashSet<>(answers.experts())
                        .stream().map(id -> new Expert(id, Expert.NO_PARTY)).toList(),
                items,
                answers.answers());
    }
}
