package org.endstate.web.page;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers that a browser keeps as a file and does not show. */
public final class Attachment {

    private Attachment() {}

    /**
     * The beginning of such an answer.
     *
     * @param name of the file, in ASCII
     */
    public static ResponseEntity.BodyBuilder named(String name) {
        String attachment =
                ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, attachment);
    }
}
