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

/** What a command could not do: refused and explained, or our own mistake and kept for a report. */
final class Mishap {

    private Mishap() {}

    /** Prints one calm message and returns the exit code. */
    static int report(Desk desk, Throwable e) {
        return switch (e) {
            case Refusal refusal -> refuse(desk, refusal.getMessage());
            case UncheckedIOException unchecked -> report(desk, unchecked.getCause());
            case IOException io -> refuse(desk, text("file.trouble", explain(io)));
            case OutOfMemoryError memory -> {
                desk.remark(text("mishap.memory", Runtime.getRuntime().maxMemory() >> 20));
                yield Exit.MISHAP;
            }
            default -> admit(desk, e);
        };
    }

    private static int refuse(Desk desk, String message) {
        desk.remark("endstate: " + message);
        return Exit.BAD_INPUT;
    }

    private static String explain(IOException e) {
        String file = e instanceof FileSystemException at && at.getFile() != null ? at.getFile() : "";
        String reason =
                switch (e) {
                    case AccessDeniedException denied -> text("file.denied");
                    case NoSuchFileException missing -> text("file.missing");
                    case FileSystemException at -> String.valueOf(at.getReason());
                    default -> String.valueOf(e.getMessage());
                };
        return file.isEmpty() ? reason : file + ": " + reason;
    }

    private static int admit(Desk desk, Throwable e) {
        desk.remark(text("mishap.head", e.getClass().getSimpleName(), firstLine(e)));
        try {
            Path trace = Files.createTempFile(desk.surroundings().places().scratch(), "endstate-mishap-", ".txt");
            try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(trace, StandardCharsets.UTF_8))) {
                file.println(desk.services().program() + ", Java " + Runtime.version() + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
                e.printStackTrace(file);
            }
            desk.remark(text("mishap.report", trace));
        } catch (IOException unwritable) {
            e.printStackTrace(desk.surroundings().streams().err());
        }
        return Exit.MISHAP;
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
