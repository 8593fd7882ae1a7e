package org.endstate.formats.mission;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;

/** What the words of a file on signing in must mean. */
final class SignInChecks {

    private static final int LONGEST_WORDS = 60;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SignInChecks() {}

    static List<Flaw> flaws(Fields root) {
        Stream<Flaw> issuer = root.findScalar(SignInShapes.ISSUER).filter(text -> !isIssuer(text.text())).stream()
                .map(text -> Flaw.of(
                        text.at(),
                        Quoted.of(text.text()) + " is no issuer that can be trusted over a network",
                        "https://, a host and perhaps a path; http:// for a provider on this machine only"));
        Stream<Flaw> words = root.findGroup(SignInShapes.BUTTON).stream()
                .flatMap(button -> Stream.of("en", "ar").flatMap(key -> button.findScalar(key).stream()))
                .filter(SignInChecks::isLong)
                .map(text -> Flaw.of(text.at(), "a button has no room for this", "at most 60 letters"));
        return Stream.concat(issuer, words).toList();
    }

    private static boolean isLong(Scalar text) {
        return text.text().codePointCount(0, text.text().length()) > LONGEST_WORDS;
    }

    private static boolean isIssuer(String text) {
        try {
            URI issuer = new URI(text);
            String host = Optional.ofNullable(issuer.getHost()).orElse("");
            boolean safe = "https".equals(issuer.getScheme())
                    || "http".equals(issuer.getScheme()) && THIS_MACHINE.contains(host);
            return safe
                    && !host.isEmpty()
                    && issuer.getRawUserInfo() == null
                    && issuer.getRawQuery() == null
                    && issuer.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
