package org.endstate.web.watch;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * A line of the log as one JSON object. What a library says may quote what people wrote, and so does the message of any
 * exception: of both only the origin is kept, which is enough to find the place in the code. Of Endstate's own lines
 * the sentence is kept as it stands in the code, and the values that are named.
 */
final class LogLine implements StructuredLogFormatter<ILoggingEvent> {

    private static final String OWN = "org.endstate.";
    private static final int FRAMES = 30;
    private static final JsonWriter<Map<String, Object>> JSON =
            JsonWriter.<Map<String, Object>>standard().withNewLineAtEnd();

    @Override
    public String format(ILoggingEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", event.getInstant().toString());
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        if (event.getLoggerName().startsWith(OWN)) {
            line.put("event", event.getMessage());
            values(event.getKeyValuePairs()).forEach(pair -> line.put(pair.key, String.valueOf(pair.value)));
        }
        if (event.getThrowableProxy() != null) {
            line.put("error", error(event.getThrowableProxy()));
        }
        return JSON.writeToString(line);
    }

    private static List<KeyValuePair> values(@Nullable List<KeyValuePair> pairs) {
        return pairs == null ? List.of() : pairs;
    }

    private static Map<String, Object> error(IThrowableProxy thrown) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("type", thrown.getClassName());
        error.put(
                "at",
                Arrays.stream(thrown.getStackTraceElementProxyArray())
                        .limit(FRAMES)
                        .map(frame -> frame.getStackTraceElement().toString())
                        .toList());
        IThrowableProxy cause = thrown.getCause();
        if (cause != null && cause != thrown) {
            error.put("cause", error(cause));
        }
        return error;
    }
}
