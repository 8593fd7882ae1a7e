package org.endstate.web.api;

import java.util.List;
import org.endstate.web.page.Page;

/**
 * What the page of a person's tokens shows.
 *
 * @param secret of the token that was just made, shown this once; empty where none was
 */
public record TokensPage(Page page, List<Row> tokens, String secret) {

    public TokensPage {
        tokens = List.copyOf(tokens);
    }

    /** A token, and whether it may still be used. */
    public record Row(Tokens.Held token, boolean valid) {

        /** The day it is refused from. */
        public String until() {
            return day(token.until().toString());
        }

        /** The day of its last use; a dash where it was never used. */
        public String last() {
            return token.use().last().map(at -> day(at.toString())).orElse("–");
        }

        public String scopes() {
            return Scope.words(token.scopes());
        }

        private static String day(String instant) {
            return instant.substring(0, "2024-01-27".length());
        }
    }

    /** Days for which a token can be made. */
    public List<Integer> days() {
        return TokenController.DAYS;
    }

    /** Whether who is signed in may make tokens that have plans made. */
    public boolean mayRun() {
        return page.person().map(person -> person.role().plans()).orElse(false);
    }
}
