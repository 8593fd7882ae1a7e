package org.endstate.evidence.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attribution by a phrase: "according to the ministry, …", "…, in the words of its commander". */
final class AccordingTo {

    private static final Pattern STOP = Pattern.compile(
            "[.;:(\uE000]|, (?!(?:an?|the|its|his|her|chief|spokes|deputy|head|who|commander|director)\\b)| (?:who|which|that|and|but|seen|reviewed|obtained|published|released|issued)\\b");

    private AccordingTo() {}

    static Optional<Attribution> find(String masked, Span sentence) {
        Matcher m = SpeechVerbs.ACCORDING.matcher(masked).region(sentence.start(), sentence.end());
        if (!m.find()) {
            return Optional.empty();
        }
        String after = masked.substring(m.end(), sentence.end());
        Matcher stop = STOP.matcher(
                after.replaceAll("\\b(Gen|Col|Lt|Maj|Capt|Brig|Sgt|Adm|Dr|Mr|Mrs|Ms|Prof|\\p{Lu})\\.", "$1 "));
        int end = stop.find() ? stop.start() : after.length();
        if (m.start() == sentence.start()) {
            int comma = after.indexOf(',');
            int next = comma < 0 ? -1 : after.indexOf(',', comma + 1);
            boolean apposition = next > 0
                    && !Attribution.FINITE.matcher(after.substring(comma, next)).find();
            end = comma > 0 && !apposition ? Math.min(end, comma) : end;
        }
        int last = m.end() + end;
        String who = after.substring(0, end);
        Optional<Speaker> owner = who.matches("(?:its|their) .*")
                ? Optional.of(new Speaker("", "it"))
                : who.matches("(?:his|her) .*") ? Optional.of(new Speaker("", "he")) : Optional.empty();
        return owner.or(() -> NounPhrase.read(who))
                .map(speaker -> new Attribution(
                        new Span(m.start(), m.end()), new Span(m.start(), Math.max(m.end(), last)), speaker, true));
    }
}
