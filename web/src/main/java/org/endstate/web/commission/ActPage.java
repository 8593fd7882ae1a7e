package org.endstate.web.commission;

import java.util.List;
import org.endstate.web.screen.MissionPage;

/**
 * An act as it is shown to who is about to sign it.
 *
 * @param message the text whose bytes are signed
 * @param key public text of the key that signs
 */
public record ActPage(MissionPage on, String id, String message, String key, Told told) {

    /**
     * The act in words.
     *
     * @param sentence what signing it does
     * @param texts the words it is about
     */
    public record Told(String sentence, List<Shown> texts) {
        public Told {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A piece of text.
     *
     * @param language of the text; empty where it may be any
     */
    public record Shown(String title, String language, String text) {}
}
