package org.endstate.formats.judgements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.formats.text.Place;
import org.endstate.judgement.Scale;

/**
 * One line of a file of EXCALIBUR, cut at the scale: {@code UNI} or {@code LOG}, upper or lower case. Names may contain
 * blanks and even these words, so the scale is looked for where the fixed columns end, and only where the shape of the
 * line allows it.
 *
 * @param number of the line
 * @param before the text before the scale
 * @param after the text after it, and where it begins
 */
record ExcaliburLine(int number, String before, Scale scale, String after, int afterAt) {

    /** More text than this before the scale holds no names; it is not searched for any. */
    static final int LONGEST_NAMES = 200;

    private static final int ANSWERED_ITEM_ENDS = 33;
    private static final int REALISED_ITEM_ENDS = 20;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,4})?");
    private static final String FIGURE = "[-+]?[0-9.]\\S*";
    private static final Pattern IN_ANSWERS =
            Pattern.compile("\\s(UNI|LOG)\\s+(?=" + FIGURE + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_REALISATIONS =
            Pattern.compile("(?<=\\s[-+0-9.eE,]{1,40})\\s+(UNI|LOG)\\b", Pattern.CASE_INSENSITIVE);

    /** A number or a word that should be one. */
    record Token(String text, Place at) {

        /** The finite number that the token is, if it is one. */
        Optional<Double> findNumber() {
            return NUMBER.matcher(text).matches()
                    ? Optional.of(Double.parseDouble(text)).filter(Double::isFinite)
                    : Optional.empty();
        }
    }

    /** A line of answers: the scale stands before the numbers. */
    static Optional<ExcaliburLine> ofAnswers(int number, String line) {
        return cut(number, line, IN_ANSWERS, ANSWERED_ITEM_ENDS)
                .or(() -> cut(number, line, IN_ANSWERS, ANSWERED_ITEM_ENDS - 5))
                .or(() -> cut(number, line, IN_ANSWERS, 0));
    }

    /** A line of realisations: the scale stands after the number. */
    static Optional<ExcaliburLine> ofRealisations(int number, String line) {
        return cut(number, line, IN_REALISATIONS, REALISED_ITEM_ENDS).or(() -> cut(number, line, IN_REALISATIONS, 0));
    }

    private static Optional<ExcaliburLine> cut(int number, String line, Pattern pattern, int from) {
        Matcher scale = pattern.matcher(line);
        if (from > line.length() || !scale.find(from)) {
            return Optional.empty();
        }
        return Optional.of(new ExcaliburLine(
                number,
                line.substring(0, scale.start()),
                Scale.valueOf(scale.group(1).toUpperCase(Locale.ROOT)),
                line.substring(scale.end()),
                scale.end()));
    }

    /** The words after the scale, at most so many. */
    List<Token> tokens(int most) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = Pattern.compile("\\S+").matcher(after);
        while (tokens.size() < most && word.find()) {
            tokens.add(new Token(word.group(), new Place(number, afterAt + word.start() + 1)));
        }
        return tokens;
    }
}
