package org.endstate.web.api;

import java.util.Arrays;
import java.util.Locale;
import org.endstate.web.Language;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why a request of a program was not answered, as problem details (RFC 9457): {@code type} leads to the page that
 * explains it, {@code detail} says what to do.
 */
final class Problem extends RuntimeException {

    static final MediaType TYPE = MediaType.APPLICATION_PROBLEM_JSON;

    private static final long serialVersionUID = 1;

    /** What can be wrong; its words are {@code api.problem.NAME} and {@code api.problem.NAME.do}. */
    enum Kind {
        BAD_REQUEST(400),
        NO_TOKEN(401),
        NOT_ALLOWED(403),
        NOT_FOUND(404),
        METHOD(405),
        NOT_DONE(409),
        TOO_MANY(429),
        FAILED(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        /** Its part of an address. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final Shape<Problem> SHAPE = new Shape<>(
            "problem",
            "Why a request was not answered (RFC 9457).",
            Shape.key("type", "The address of what explains it.", Form.TEXT, Problem::type),
            Shape.key("title", "What is wrong, in a few words.", Form.TEXT, Problem::title),
            Shape.key("status", "The status of the answer.", Form.WHOLE, problem -> problem.kind.status()),
            Shape.key("detail", "What is wrong here, and what to do.", Form.TEXT, Problem::detail));

    private final Kind kind;
    private final String here;

    /** A problem of this kind, with what is wrong here in a sentence; it may be empty. */
    Problem(Kind kind, String here) {
        super(here);
        this.kind = kind;
        this.here = here;
    }

    Kind kind() {
        return kind;
    }

    ObjectNode json() {
        return SHAPE.json(this);
    }

    private String type() {
        return "/en/api#" + kind.word();
    }

    private String title() {
        return Language.EN.say("api.problem." + kind);
    }

    private String detail() {
        return String.join(
                " ",
                Arrays.stream(new String[] {here, Language.EN.say("api.problem." + kind + ".do")})
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
