package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.endstate.provenance.ContentHash;
import org.junit.jupiter.api.Test;

/** The files of others are the ones they published. */
class VendoredTest {

    @Test
    void every_vendored_file_has_the_hash_its_list_says() throws IOException {
        List<String> rows =
                text("VENDOR.md").lines().filter(line -> line.startsWith("| `")).toList();

        assertThat(rows).hasSize(3);
        for (String row : rows) {
            String[] cells = row.split("\\|");
            String file = cells[1].strip().replace("`", "");
            assertThat(ContentHash.of(bytes(file)).hex()).as(file).isEqualTo(cells[5].strip());
        }
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(VendoredTest.class.getResourceAsStream("/static/static/vendor/" + name))) {
            return in.readAllBytes();
        }
    }
}
