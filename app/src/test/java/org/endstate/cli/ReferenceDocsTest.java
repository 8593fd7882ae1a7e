package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** docs/reference/cli.md says what the program says. {@code ./dev docs} writes it again. */
class ReferenceDocsTest {

    private static final Path PAGE = Path.of(System.getProperty("endstate.root"), "docs/reference/cli.md");

    @Test
    void the_page_of_the_commands_is_the_programs_own_help(@TempDir Path here) throws IOException {
        String page = page(Main.commandLine(new Bench(here).desk()));
        if (Boolean.getBoolean("endstate.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("Maybe run ./dev docs").hasContent(page);
    }

    private static String page(CommandLine all) {
        StringBuilder page = new StringBuilder("""
                # The commands

                <!-- Written by ./dev docs from the program's own help; a test keeps the two the same. -->

                Results go to standard output, errors and progress to standard error. With `--json` standard output
                holds one JSON object and nothing else; its key `exit` is the exit code.

                """);
        section(page, all);
        return page.append("""
                ## What `MANIFEST.sha256` holds

                One line per file: the SHA-256 in hexadecimal digits, two blanks, the path; in order of path, so that
                `sha256sum -c MANIFEST.sha256` checks it without Endstate. The first line, a comment, states the Merkle
                root of RFC 6962, section 2.1, whose leaves are these lines as UTF-8 without their line ends.
                """).toString();
    }

    private static void section(StringBuilder page, CommandLine command) {
        String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF).replace(System.lineSeparator(), "\n");
        page.append("## `")
                .append(command.getCommandSpec().qualifiedName())
                .append("`\n\n```text\n")
                .append(usage.stripTrailing())
                .append("\n```\n\n");
        command.getSubcommands().values().stream()
                .filter(below -> !below.getCommandName().equals("help"))
                .forEach(below -> section(page, below));
    }
}
