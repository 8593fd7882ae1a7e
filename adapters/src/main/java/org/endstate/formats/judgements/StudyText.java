package org.endstate.formats.judgements;

import java.util.ArrayList;
import java.util.List;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Lines;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Problem;

/** The text of one file of a study, with the flaws and doubts found in it. */
final class StudyText {

    private static final int MOST = 200;

    private final String shown;
    private final String text;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Flaw> doubts = new ArrayList<>();

    /** The text of the file that messages name so. */
    StudyText(String shown, String text) {
        this.shown = shown;
        this.text = text;
    }

    String shown() {
        return shown;
    }

    String text() {
        return text;
    }

    void flaw(Flaw flaw) {
        flaws.add(flaw);
    }

    void doubt(Flaw doubt) {
        doubts.add(doubt);
    }

    List<Problem> problems() {
        return list(flaws);
    }

    List<Problem> doubts() {
        return list(doubts);
    }

    /** In order of place; of a great many the first 200, and how many more there are. */
    private List<Problem> list(List<Flaw> found) {
        Lines lines = new Lines(text);
        List<Problem> all = found.stream()
                .distinct()
                .map(flaw -> Problem.of(shown, flaw, lines.excerpt(flaw.at())))
                .sorted(Problem.ORDER)
                .toList();
        if (all.size() <= MOST) {
            return all;
        }
        List<Problem> first = new ArrayList<>(all.subList(0, MOST));
        Place next = new Place(all.get(MOST).line(), all.get(MOST).column());
        first.add(Problem.of(
                shown, Flaw.of(next, "from here on there are " + (all.size() - MOST) + " more problems"), ""));
        return first;
    }
}
