package org.endstate.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OutputsDocsTest {

    private static final Path PAGE = Path.of(System.getProperty("endstate.root", ".."), "docs/reference/outputs.md");
    private static final String BEGIN = "<!-- tables: written from the code by ./dev docs -->\n";
    private static final String END = "<!-- end of tables -->\n";

    @Test
    void the_page_lists_every_column_of_every_table() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(BEGIN)) + BEGIN + tables() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("endstate.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String tables() {
        StringBuilder text = new StringBuilder("\n");
        for (FigureTable<?, ?> table : FigureTables.tables()) {
            text.append("### `tables/").append(table.file()).append("`\n\n").append(table.what());
            text.append("\n\n| column | meaning |\n|---|---|\n");
            table.columns()
                    .forEach(column -> text.append("| `%s` | %s |%n"
                            .formatted(column.name(), column.what())
                            .replace("\r\n", "\n")));
            text.append('\n');
        }
        return text.toString();
    }
}
