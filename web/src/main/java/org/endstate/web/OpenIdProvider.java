package org.endstate.web;

/**
 * A service outside the workbench that says who somebody is (OpenID Connect Core 1.0).
 *
 * @param issuer its name, which is the address its description is found under; exactly as it writes it itself
 * @param client what the workbench is to it
 * @param button the words that people click on
 */
public record OpenIdProvider(String issuer, Client client, Button button) {

    /** The name and the password of the workbench at the provider. */
    public record Client(String id, String secret) {

        /** Without the secret, so that no log holds it. */
        @Override
        public String toString() {
            return id;
        }
    }

    /** The words in each language. */
    public record Button(String english, String arabic) {

        /** The words in this language. */
        public String in(Language language) {
            return switch (language) {
                case EN -> english;
                case AR -> arabic;
            };
        }
    }
}
