package org.endstate.formats.judgements;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.formats.judgements.ExcaliburLine.Token;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.judgement.Scale;

/**
 * The realisations of a {@code .rls} file: number, name, value, scale and question of each item. They belong to the
 * answers by the name of the item; the numbers of the two files may differ.
 */
final class ExcaliburRealisations {

    private static final Pattern ITEM = Pattern.compile("\\s*\\d+\\s+(\\S.*?)\\s+(\\S+)");
    private static final Pattern FIXED = Pattern.compile(".{6}(.{14})\\s+(\\S+)");

    private final StudyText text;
    private final Map<String, Scale> scales;
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Map<String, String> questions = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * Reads the text; flaws and doubts are added to it.
     *
     * @param scales of the items that were answered
     */
    ExcaliburRealisations(StudyText text, Map<String, Scale> scales) {
        this.text = text;
        this.scales = scales;
        String[] all = text.text().split("\r\n|\r|\n", -1);
        for (int number = 1; number <= all.length; number++) {
            if (!isBlank(all[number - 1])) {
                line(number, all[number - 1]);
            }
        }
    }

    /** Whether a value stands for "no answer" or "not known". */
    static boolean isMissing(double value) {
        return value >= -1000 && value <= -990;
    }

    /** Whether a line holds nothing; some files end with the end-of-file mark of old systems. */
    static boolean isBlank(String line) {
        return line.chars().allMatch(c -> c <= ' ');
    }

    /** What came true, by name of the item. */
    Optional<Double> find(String item) {
        return Optional.ofNullable(values.get(item));
    }

    /** The question in words; empty text where there is none. */
    String question(String item) {
        return questions.getOrDefault(item, "");
    }

    private void line(int number, String line) {
        Optional<ExcaliburLine> cut = ExcaliburLine.ofRealisations(number, line);
        Optional<Matcher> parts = cut.map(ExcaliburLine::before).flatMap(ExcaliburRealisations::parts);
        if (parts.isEmpty()) {
            text.flaw(Flaw.of(
                    new Place(number, 1),
                    "the line is no realisation",
                    "number and name of the item, its value, and UNI or LOG"));
            return;
        }
        String item = parts.get().group(1).strip();
        Token value =
                new Token(parts.get().group(2), new Place(number, parts.get().start(2) + 1));
        Integer first = lines.putIfAbsent(item, number);
        if (first != null) {
            text.flaw(Flaw.of(
                    new Place(number, 1),
                    "the item " + Quoted.of(item) + " is realised a second time",
                    "one line for each",
                    "the first is line " + first));
        } else {
            questions.put(item, cut.get().after().strip());
            value.findNumber()
                    .ifPresentOrElse(
                            realised ->
                                    value(item, realised, value.at(), cut.get().scale()),
                            () -> text.flaw(ExcaliburAnswers.notANumber(value)));
        }
    }

    private static Optional<Matcher> parts(String before) {
        if (before.length() > ExcaliburLine.LONGEST_NAMES) {
            return Optional.empty();
        }
        Matcher fixed = FIXED.matcher(before);
        if (fixed.matches() && !fixed.group(1).isBlank()) {
            return Optional.of(fixed);
        }
        Matcher loose = ITEM.matcher(before);
        return loose.matches() ? Optional.of(loose) : Optional.empty();
    }

    private void value(String item, double value, Place at, Scale scale) {
        Scale answered = scales.get(item);
        if (answered == null) {
            text.doubt(
                    Flaw.of(new Place(at.line(), 1), "nobody answered an item " + Quoted.of(item) + "; it is left out")
                            .maybe(Nearest.to(item, scales.keySet())));
        } else if (!isMissing(value)) {
            if (!answered.holds(value)) {
                text.flaw(Flaw.of(
                        at,
                        "the realisation " + value + " is on the scale " + answered,
                        QuantileText.expected(answered)));
                return;
            }
            if (answered != scale) {
                text.doubt(Flaw.of(
                        at,
                        "the scale of " + Quoted.of(item) + " is " + scale + " here and " + answered
                                + " in the answers; that of the answers is used"));
            }
            values.put(item, value);
        }
    }
}
