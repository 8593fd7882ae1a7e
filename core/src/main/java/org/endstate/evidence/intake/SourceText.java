package org.endstate.evidence.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The main text of a document.
 *
 * @param text paragraphs, one a line
 * @param language ISO 639-1 code; {@code und} where it cannot be told
 * @param published the day it came out; empty where it does not say
 * @param posts embedded in it, in its order
 */
public record SourceText(String text, String language, Optional<LocalDate> published, List<Post> posts) {

    public SourceText {
        posts = List.copyOf(posts);
    }
}
