package org.endstate.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.intake.Post;

/**
 * What a reader of one form takes out of a document.
 *
 * @param text main text, one paragraph a line
 * @param publisher as the document names it; empty where it does not
 * @param language as declared; empty where it is not
 */
record Extract(
        String text, String title, String publisher, Optional<LocalDate> published, String language, List<Post> posts) {

    Extract {
        posts = List.copyOf(posts);
    }

    static Extract of(String text) {
        return new Extract(text, "", "", Optional.empty(), "", List.of());
    }
}
