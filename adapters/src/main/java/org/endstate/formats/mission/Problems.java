package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Lines;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Problem;
import org.endstate.formats.text.TextFile;

/** Collects what is wrong in the files of one mission folder. */
final class Problems {

    /** Checks that could find a great many flaws of one kind may stop after so many. */
    static final int ENOUGH = 1_000;

    private static final int MOST_PER_FILE = 200;

    private static final Comparator<Flaw> BY_PLACE =
            Comparator.comparing(Flaw::at).thenComparing(Flaw::what).thenComparing(Flaw::expected);

    private final Map<String, List<Flaw>> flaws = new LinkedHashMap<>();
    private final Map<String, TextFile> texts = new HashMap<>();

    void addText(TextFile file) {
        texts.put(file.path(), file);
    }

    void add(String path, Flaw flaw) {
        flaws.computeIfAbsent(path, p -> new ArrayList<>()).add(flaw);
    }

    void addAll(String path, Collection<Flaw> more) {
        more.forEach(flaw -> add(path, flaw));
    }

    boolean isEmpty() {
        return flaws.isEmpty();
    }

    /** All problems in order, with the paths as the source shows them; of a very wrong file, the first 200. */
    List<Problem> list(MissionSource source) {
        List<Problem> problems = new ArrayList<>();
        flaws.forEach((path, found) -> problems.addAll(of(path, found, source.shown(path))));
        problems.sort(Problem.ORDER);
        return problems;
    }

    private List<Problem> of(String path, List<Flaw> found, String shown) {
        TextFile file = texts.get(path);
        Lines lines = new Lines(file == null ? "" : file.text());
        List<Flaw> ordered = new HashSet<>(found).stream().sorted(BY_PLACE).toList();
        List<Problem> problems = new ArrayList<>();
        for (Flaw flaw : ordered.subList(0, Math.min(MOST_PER_FILE, ordered.size()))) {
            problems.add(Problem.of(shown, flaw, lines.excerpt(flaw.at())));
        }
        if (ordered.size() > MOST_PER_FILE) {
            Place last = ordered.get(MOST_PER_FILE).at();
            int more = ordered.size() - MOST_PER_FILE;
            problems.add(
                    Problem.of(shown, Flaw.of(last, "from here on there are at least " + more + " more problems"), ""));
        }
        return problems;
    }
}
