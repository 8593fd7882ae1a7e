package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** What a command could not do: refused and explained, or our own mistake and kept for a report. */
record Mishap(Desk desk, boolean json) {

    /** Prints one calm message and returns the exit code. */
    int report(Throwable e) {
        return switch (e) {
            case Refusal refusal -> end(Exit.BAD_INPUT, String.valueOf(refusal.getMessage()));
            case UncheckedIOException unchecked -> report(Objects.requireNonNull(unchecked.getCause()));
            case IOException io -> end(Exit.BAD_INPUT, text("file.trouble", explain(io)));
            case OutOfMemoryError memory ->
                end(Exit.MISHAP, text("mishap.memory", Runtime.getRuntime().maxMemory() >> 20));
            default ->
                end(Exit.MISHAP, text("mishap.head", e.getClass().getSimpleName(), firstLine(e)) + "\n" + keep(e));
        };
    }

    /** Prints why the program ends with this code, and returns the code. */
    int end(int code, String message) {
        desk.remark("endstate: " + message);
        if (json) {
            Map<String, Object> all = Json.exit(code);
            all.put("message", message);
            desk.result(Json.write(all));
        }
        return code;
    }

    private static String explain(IOException e) {
        String file = e instanceof FileSystemException at && at.getFile() != null ? at.getFile() : "";
        String reason = switch (e) {
            case AccessDeniedException denied -> text("file.denied");
            case NoSuchFileException missing -> text("file.missing");
            case FileSystemException at -> String.valueOf(at.getReason());
            default -> String.valueOf(e.getMessage());
        };
        return file.isEmpty() ? reason : file + ": " + reason;
    }

    /** Writes the trace to a file and says where; prints it where no file can be written. */
    private String keep(Throwable e) {
        try {
            Path trace = Files.createTempFile(desk.surroundings().places().scratch(), "endstate-mishap-", ".txt");
            try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(trace, StandardCharsets.UTF_8))) {
                file.println(desk.services().program() + ", Java " + Runtime.version() + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
                e.printStackTrace(file);
            }
            return text("mishap.report", trace);
        } catch (IOException unwritable) {
            e.printStackTrace(desk.surroundings().streams().err());
            return text("mishap.report-above");
        }
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
