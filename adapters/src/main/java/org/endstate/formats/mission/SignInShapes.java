package org.endstate.formats.mission;

import static org.endstate.formats.schema.Key.may;
import static org.endstate.formats.schema.Key.must;

import java.util.List;
import org.endstate.formats.schema.Shape;

/** What a file on signing in by an outside provider may hold. */
final class SignInShapes {

    static final String ISSUER = "issuer";
    static final String CLIENT = "client-id";
    static final String SECRET_FILE = "client-secret-file";
    static final String SECRET_VARIABLE = "client-secret-variable";
    static final String BUTTON = "button";

    private static final Shape.Group WORDS = new Shape.Group(
            "button",
            List.of(
                    must("en", Parts.TEXT, "The words in English, at most 60 letters."),
                    must("ar", Parts.TEXT, "The words in Arabic, at most 60 letters.")));

    static final Shape.Group ROOT = new Shape.Group(
            "sign-in file",
            List.of(
                    must("endstate-sign-in", new Shape.Whole(1, 1), "The version of this format."),
                    must(
                            ISSUER,
                            Parts.TEXT,
                            "The provider's name for itself (issuer), exactly as its description states it; begins with"
                                    + " https://, or with http:// on this machine."),
                    must(CLIENT, Parts.TEXT, "The name of the workbench at the provider."),
                    may(
                            SECRET_FILE,
                            Parts.TEXT,
                            "The file that holds the client secret, as seen from this file. This or the variable."),
                    may(
                            SECRET_VARIABLE,
                            Parts.TEXT,
                            "The environment variable that holds the client secret. This or the file."),
                    must(BUTTON, WORDS, "What people click on to sign in by the provider.")));

    private SignInShapes() {}
}
