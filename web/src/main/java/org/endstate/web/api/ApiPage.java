package org.endstate.web.api;

import java.util.Arrays;
import java.util.List;
import org.endstate.web.page.Page;

/** What the page that explains the interface shows: its operations and its problems, in words. */
public record ApiPage(Page page, List<Row> operations) {

    public ApiPage {
        operations = List.copyOf(operations);
    }

    static ApiPage of(Page page, List<Operation> operations) {
        return new ApiPage(page, rows(page, operations));
    }

    /**
     * A line of a table.
     *
     * @param mark anchor of the line
     * @param what in words
     */
    public record Row(String mark, String code, String what) {}

    private static List<Row> rows(Page page, List<Operation> operations) {
        return operations.stream()
                .map(operation -> new Row(
                        "op-" + operation.id(),
                        operation.address().method() + " " + operation.address().whole(),
                        page.say("api.op." + operation.id())))
                .toList();
    }

    /** Everything that can be wrong with a request, and what to do. */
    public List<Row> problems() {
        return Arrays.stream(Problem.Kind.values())
                .map(kind -> new Row(
                        kind.word(),
                        String.valueOf(kind.status()),
                        page.say("api.problem." + kind) + ". " + page.say("api.problem." + kind + ".do")))
                .toList();
    }
}
