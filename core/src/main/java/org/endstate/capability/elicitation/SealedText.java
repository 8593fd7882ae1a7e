package org.endstate.capability.elicitation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import org.endstate.capability.Judgement;

/**
 * The one text of a judgement that a commitment is made to, so simple that an expert can write it by hand: eleven
 * lines, each ended by a line feed, in UTF-8: function, dimension, unit (empty for none), framework version, expert,
 * party, day, round, the probabilities of levels 0 to 5 with six decimals and a space between, evidence and enablers
 * with a space between, reason.
 */
public final class SealedText {

    private SealedText() {}

    /** The bytes of that text. */
    public static byte[] of(Judgement judgement) {
        StringJoiner levels = new StringJoiner(" ");
        judgement.levels().probabilities().forEach(p -> levels.add(String.format(Locale.ROOT, "%.6f", p)));
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(judgement.function())
                .add(judgement.subject().dimension().orElse(""))
                .add(judgement.subject().unit().orElse(""))
                .add(Integer.toString(judgement.subject().framework()))
                .add(judgement.expert())
                .add(judgement.party())
                .add(judgement.asOf().toString())
                .add(Integer.toString(judgement.round()))
                .add(levels.toString())
                .add(grounds(judgement.grounds()))
                .add(judgement.reason().replaceAll("\\s+", " ").strip());
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String grounds(Judgement.Grounds grounds) {
        StringJoiner words = new StringJoiner(" ");
        grounds.evidence().forEach(words::add);
        grounds.enablers().ifPresent(enablers -> enablers.forEach(words::add));
        return words.toString();
    }
}
