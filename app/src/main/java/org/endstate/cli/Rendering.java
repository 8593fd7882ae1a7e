package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.endstate.commission.PlanResult;

/** Turns a result into the files of an output folder, the page among them in a language. */
@FunctionalInterface
public interface Rendering {

    void render(PlanResult result, Locale language, Sink sink) throws IOException;

    /** Takes the files one by one. */
    @FunctionalInterface
    interface Sink {

        /**
         * Takes one file.
         *
         * @param name path within the output folder, with forward slashes
         */
        void file(String name, byte[] bytes) throws IOException;

        /** Takes one file that is a text, in UTF-8. */
        default void text(String name, String text) throws IOException {
            file(name, text.getBytes(StandardCharsets.UTF_8));
        }

        /** Takes the tables behind the figures of a page, by their file names. */
        default void tables(Map<String, byte[]> tables) throws IOException {
            for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                file("tables/" + table.getKey(), table.getValue());
            }
        }
    }
}
