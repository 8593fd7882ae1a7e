package org.endstate.formats.mission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.formats.yaml.Scalar;

/**
 * Finds a client secret where a file says it is. It is never shown in a problem.
 *
 * @param folder from which files are seen
 */
record ClientSecret(Path folder, Map<String, String> environment) {

    private static final int LONGEST = 4_096;

    ClientSecret {
        environment = Map.copyOf(environment);
    }

    /** The secret; empty, and what is wrong added to the flaws, where there is none. */
    Optional<String> find(Fields root, List<Flaw> flaws) {
        Optional<Scalar> file = root.findScalar(SignInShapes.SECRET_FILE);
        Optional<Scalar> variable = root.findScalar(SignInShapes.SECRET_VARIABLE);
        if (file.isPresent() == variable.isPresent()) {
            String ways = file.isPresent() ? "in two places" : "nowhere";
            flaws.add(Flaw.of(
                    file.map(Scalar::at).orElse(root.at()),
                    "the client secret is " + ways,
                    "either " + Quoted.of(SignInShapes.SECRET_FILE) + " or "
                            + Quoted.of(SignInShapes.SECRET_VARIABLE)));
            return Optional.empty();
        }
        return file.isPresent() ? inFile(file.get(), flaws) : variable.flatMap(name -> inVariable(name, flaws));
    }

    private Optional<String> inVariable(Scalar name, List<Flaw> flaws) {
        Optional<String> value = Optional.ofNullable(environment.get(name.text()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        if (value.isEmpty()) {
            flaws.add(Flaw.of(
                    name.at(),
                    "the environment variable " + Quoted.of(name.text()) + " is not set or is empty",
                    "the client secret"));
        }
        return value;
    }

    private Optional<String> inFile(Scalar name, List<Flaw> flaws) {
        Path file = folder.resolve(name.text());
        try {
            String text =
                    Files.size(file) > LONGEST ? "" : Files.readString(file).strip();
            if (!text.isEmpty() && text.lines().count() == 1) {
                return Optional.of(text);
            }
            flaws.add(Flaw.of(
                    name.at(), "the file [" + file + "] does not hold one line of text", "the client secret alone"));
        } catch (IOException e) {
            flaws.add(Flaw.of(name.at(), "the file [" + file + "] cannot be read", "a file with the client secret"));
        }
        return Optional.empty();
    }
}
