package org.endstate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.endstate.timeline.OptionId;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.Proposal;

/** Every text the command line shows: {@code messages/cli_en.properties}. */
final class Messages {

    static final ResourceBundle BUNDLE = load();

    private Messages() {}

    /** The text of this key with {0}, {1} … replaced. */
    static String text(String key, Object... arguments) {
        String text = BUNDLE.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The text of {@code key.one} or {@code key.many}, with the count as {0}. */
    static String count(String key, long count) {
        return text(key + (count == 1 ? ".one" : ".many"), Numbers.whole(count));
    }

    /** The text of a constant: of key {@code prefix.NAME}. */
    static String of(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    /** What an option is called: the word for its kind, or the id of a proposal. */
    static String of(OptionId option) {
        return switch (option) {
            case OptionKind kind -> of("option", kind);
            case Proposal proposal -> proposal.id();
        };
    }

    private static ResourceBundle load() {
        try (InputStream file = Messages.class.getResourceAsStream("/messages/cli_en.properties")) {
            if (file == null) {
                throw new IllegalStateException("The texts of the command line are not in the program.");
            }
            return new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
