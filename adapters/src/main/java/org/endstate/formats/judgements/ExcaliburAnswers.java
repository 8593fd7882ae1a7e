package org.endstate.formats.judgements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.formats.judgements.ExcaliburLine.Token;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.judgement.Answer;
import org.endstate.judgement.Belief;
import org.endstate.judgement.Scale;

/**
 * The answers of a {@code .dtt} file: a header with the number of quantiles and their per cents, then one line for each
 * expert and item in the fixed columns {@code %5d %8s %4d %14s UNI}, followed by the quantiles.
 *
 * <p>A value in [−1000, −990] means that there is no answer; if one value of an answer says so, the answer is
 * incomplete: its other values are kept, but it is neither scored nor pooled.
 */
final class ExcaliburAnswers {

    private static final Pattern HEADER = Pattern.compile("NQ\\s*=\\s*(\\d{1,3})\\s+QU\\s*=\\s*(.*)");
    private static final Pattern FIXED = Pattern.compile("(.{5}) (.{8}) ([ \\d]{4}) (.{0,14})\\s*");
    private static final Pattern LOOSE = Pattern.compile("\\s*(\\d+)\\s+(\\S.*?)\\s+(\\d+)\\s+(\\S.*?)\\s*");

    private final StudyText text;
    private final List<Double> probabilities = new ArrayList<>();
    private final Map<String, String> experts = new LinkedHashMap<>();
    private final Map<String, Scale> items = new LinkedHashMap<>();
    private final Map<List<String>, Integer> lines = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();

    /** Reads the text; flaws and doubts are added to it. */
    ExcaliburAnswers(StudyText text) {
        this.text = text;
        String[] all = text.text().split("\r\n|\r|\n", -1);
        header(all[0]);
        for (int number = 2; number <= all.length && !probabilities.isEmpty(); number++) {
            if (!ExcaliburRealisations.isBlank(all[number - 1])) {
                line(number, all[number - 1]);
            }
        }
        if (answers.isEmpty() && text.problems().isEmpty()) {
            text.flaw(Flaw.of(Place.START, "the file holds no answers", "a line for each expert and item"));
        }
    }

    List<Double> probabilities() {
        return List.copyOf(probabilities);
    }

    /** Ids of the experts, in order: the names, with the number before those that are not unique. */
    List<String> experts() {
        return experts.keySet().stream().map(this::expertId).toList();
    }

    /** The scale of each item, in order. */
    Map<String, Scale> items() {
        return items;
    }

    List<Answer> answers() {
        return answers.stream()
                .map(answer -> new Answer(expertId(answer.expert()), answer.item(), answer.belief()))
                .toList();
    }

    private String expertId(String number) {
        String name = experts.getOrDefault(number, number);
        boolean unique = experts.values().stream().filter(name::equals).count() == 1;
        return unique ? name : number + ":" + name;
    }

    private void header(String line) {
        Matcher header = HEADER.matcher(line);
        String expected = "a first line such as '* CLASS ASCII OUTPUT FILE. NQ=   3   QU=   5  50  95'";
        if (!header.find()) {
            text.flaw(Flaw.of(Place.START, "the first line does not name the quantiles", expected));
            return;
        }
        double last = 0;
        List<Double> found = new ArrayList<>();
        for (String word : header.group(2).strip().split("\\s+")) {
            double percent = new Token(word, Place.START).findNumber().orElse(Double.NaN);
            if (!(percent > last && percent < 100)) {
                text.flaw(Flaw.of(
                        new Place(1, header.start(2) + 1),
                        "the quantile " + Quoted.of(word) + " does not rise inside 0 to 100 per cent",
                        expected));
                return;
            }
            last = percent;
            found.add(percent / 100);
        }
        if (found.size() < 2 || found.size() != Integer.parseInt(header.group(1))) {
            text.flaw(Flaw.of(
                    new Place(1, header.start() + 1),
                    "the header announces " + header.group(1) + " quantiles and names " + found.size(),
                    "the same number twice, 2 or more"));
            return;
        }
        probabilities.addAll(found);
    }

    private void line(int number, String line) {
        Optional<ExcaliburLine> cut = ExcaliburLine.ofAnswers(number, line);
        Optional<Matcher> names = cut.map(ExcaliburLine::before).flatMap(ExcaliburAnswers::names);
        if (names.isEmpty()) {
            text.flaw(Flaw.of(
                    new Place(number, 1),
                    "the line is no answer",
                    "number and name of the expert, number and name of the item, UNI or LOG, and "
                            + probabilities.size() + " numbers"));
            return;
        }
        String expert = names.get().group(1).strip();
        String item = names.get().group(4).strip();
        if (agrees(number, expert, names.get().group(2).strip(), item, cut.get().scale())) {
            values(cut.get(), expert, item);
        }
    }

    private static Optional<Matcher> names(String before) {
        if (before.length() > ExcaliburLine.LONGEST_NAMES) {
            return Optional.empty();
        }
        Matcher fixed = FIXED.matcher(before);
        if (fixed.matches()
                && fixed.group(1).strip().matches("\\d+")
                && fixed.group(3).strip().matches("\\d+")
                && !fixed.group(4).isBlank()) {
            return Optional.of(fixed);
        }
        Matcher loose = LOOSE.matcher(before);
        return loose.matches() ? Optional.of(loose) : Optional.empty();
    }

    private boolean agrees(int number, String expert, String name, String item, Scale scale) {
        Place start = new Place(number, 1);
        String known = experts.putIfAbsent(expert, name);
        Scale before = items.putIfAbsent(item, scale);
        Integer first = lines.putIfAbsent(List.of(expert, item), number);
        if (known != null && !known.equals(name)) {
            text.flaw(Flaw.of(start, "expert " + expert + " is " + Quoted.of(name), Quoted.of(known) + " as before"));
        } else if (before != null && before != scale) {
            text.flaw(
                    Flaw.of(start, "the item " + Quoted.of(item) + " is on the scale " + scale, before + " as before"));
        } else if (first != null) {
            text.flaw(Flaw.of(
                    start,
                    "expert " + Quoted.of(name) + " answers " + Quoted.of(item) + " a second time",
                    "one line for each",
                    "the first is line " + first));
        } else {
            return true;
        }
        return false;
    }

    private void values(ExcaliburLine line, String expert, String item) {
        List<Token> tokens = line.tokens(probabilities.size());
        List<Double> values = new ArrayList<>();
        for (Token token : tokens) {
            token.findNumber().ifPresentOrElse(values::add, () -> text.flaw(notANumber(token)));
        }
        if (tokens.size() < probabilities.size()) {
            text.flaw(Flaw.of(
                    new Place(line.number(), 1),
                    "the line has " + tokens.size() + " of the " + probabilities.size() + " quantiles of the header",
                    "all of them; where there is no answer, -999.5 for each"));
        } else if (values.size() == tokens.size()) {
            belief(line, expert, item, values, tokens);
        }
    }

    private void belief(ExcaliburLine line, String expert, String item, List<Double> values, List<Token> tokens) {
        long missing = values.stream().filter(ExcaliburRealisations::isMissing).count();
        String who = QuantileText.who(experts.getOrDefault(expert, expert), item);
        if (missing == 0) {
            List<Place> places = tokens.stream().map(Token::at).toList();
            QuantileText.read(values, line.scale(), who, places, text)
                    .ifPresent(belief -> answers.add(new Answer(expert, item, belief)));
        } else if (missing < values.size()) {
            text.doubt(Flaw.of(
                    tokens.getFirst().at(),
                    who + " lacks " + missing + " of " + values.size() + " quantiles and is not scored",
                    "all quantiles or none"));
            List<Double> named = values.stream()
                    .filter(value -> !ExcaliburRealisations.isMissing(value)
                            && line.scale().holds(value))
                    .toList();
            answers.add(new Answer(expert, item, new Belief.Incomplete(named)));
        }
    }

    static Flaw notANumber(Token token) {
        return Flaw.of(
                token.at(),
                Quoted.of(token.text()) + " is not a number",
                "a number such as 1.5 or 1.50000E+0000",
                token.text().indexOf(',') >= 0 ? "write a point for the decimal comma" : "");
    }
}
