package org.endstate.words;

import java.util.Locale;
import org.endstate.schedule.Unproven;

/**
 * Why no native solver proved a plan, in the language of the reader; to follow a colon. Safe for use by many threads.
 */
public final class UnprovenWords {

    private final Sentences sentences;

    private UnprovenWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The words of this language; English where it is not Arabic. */
    public static UnprovenWords in(Locale language) {
        return new UnprovenWords(Sentences.in(language));
    }

    /** Why, in part of a sentence. */
    public String of(Unproven why) {
        return switch (why) {
            case Unproven.NotWanted() -> sentences.say("unproven.not-wanted");
            case Unproven.SwitchedOff() -> sentences.say("unproven.switched-off");
            case Unproven.NotNeeded() -> sentences.say("unproven.not-needed");
            case Unproven.NotLoaded(String machine, String cause) ->
                sentences.say("unproven.not-loaded", machine, cause);
            case Unproven.TooManyTasks(int most) -> sentences.say("unproven.too-many-tasks", most);
            case Unproven.ForcedDays() -> sentences.say("unproven.forced-days");
            case Unproven.OtherDurations() -> sentences.say("unproven.other-durations");
            case Unproven.HeldLinks() -> sentences.say("unproven.held-links");
            case Unproven.NoneHeld() -> sentences.say("unproven.none-held");
            case Unproven.LimitReached() -> sentences.say("unproven.limit-reached");
        };
    }
}
