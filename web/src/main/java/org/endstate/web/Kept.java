package org.endstate.web;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Values as they are kept in a table. */
public final class Kept {

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Kept() {}

    /** The text of a value. */
    public static String text(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** The value of a text written by this version of the program; empty for another's, or where there is none. */
    public static <T> Optional<T> find(String text, Class<T> type) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(text, type));
        } catch (JacksonException e) {
            LOG.warn("What is kept as [{}] was written by another version of the program.", type.getSimpleName());
            return Optional.empty();
        }
    }
}
