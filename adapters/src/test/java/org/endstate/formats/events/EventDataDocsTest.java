package org.endstate.formats.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventDataDocsTest {

    @Test
    void the_guide_names_every_key_of_a_column_map() throws IOException {
        String guide = Files.readString(Path.of("../docs/how-to/bring-in-event-data.md"));
        assertThat(ColumnMap.keys()).allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
    }
}
