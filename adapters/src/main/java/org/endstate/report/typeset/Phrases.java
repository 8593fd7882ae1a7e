package org.endstate.report.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * The phrases of one kind of document in one language. They come from the program and not from the Java that runs,
 * whose words differ from release to release.
 */
public final class Phrases {

    private final String file;
    private final Properties phrases = new Properties();

    /**
     * Those of {@code messages/NAME_LANGUAGE.properties}.
     *
     * @param language by its ISO 639-1 code
     */
    public Phrases(String name, String language) {
        this.file = "/messages/" + name + "_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The phrases [" + file + "] cannot be read.", e);
        }
    }

    /** The phrase with this key; {0}, {1} … are replaced by the arguments. */
    public String of(String key, String... arguments) {
        String text = phrases.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no phrase [" + key + "] in [" + file + "].");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }
}
