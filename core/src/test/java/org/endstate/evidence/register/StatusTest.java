package org.endstate.evidence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusTest {

    /** Rows: from; columns: to, in the order of the rows; x: may follow. Every cell is tested. */
    private static final String TABLE = """
            REPORTED          . x . . . . . . . . . . . .
            LOGGED            . . x . . . . . . . . . . x
            UNDER_INQUIRY     . . . x x x x x x . . . . .
            ACCESS_REFUSED    . . x . x x . . x . . . . .
            SUSPENDED         . . x x . x . . x . . . . .
            AWAITING_APPROVAL . . x x x . . . x . . . . .
            VERIFIED          . . x . . . . . . x x x . .
            NOT_VERIFIED      . . x . . . . . . x x x . .
            UNDETERMINED      . . x . . . . . . x x x . .
            AGREED            . . x . . . . . . . . . x x
            NOTED             . . x . . . . . . . . . x x
            DISPUTED          . . x . . . . . . . . . x x
            ACTION            . . x . . . . . . . . . . x
            CLOSED            . . x . . . . . . . . . . .
            """;

    @Test
    void exactly_the_changes_of_the_table_may_follow() {
        var found = new TreeMap<Status, String>();
        var expected = new TreeMap<Status, String>();
        for (Status from : Status.values()) {
            List<String> cells = Stream.of(Status.values())
                    .map(to -> from.next().contains(to) ? "x" : ".")
                    .toList();
            found.put(from, String.join(" ", cells));
        }
        TABLE.lines().forEach(line -> {
            String[] parts = line.split(" +", 2);
            expected.put(Status.valueOf(parts[0]), parts[1]);
        });
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void whatever_was_found_or_closed_can_be_put_under_inquiry_again() {
        assertThat(Stream.of(Status.values()).filter(status -> status.compareTo(Status.UNDER_INQUIRY) > 0))
                .allMatch(status -> status.next().contains(Status.UNDER_INQUIRY));
    }
}
