package org.endstate.report.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.endstate.agreement.Language;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.agreement.statement.OpenItems;
import org.endstate.agreement.statement.OpenItems.State;
import org.endstate.agreement.statement.StatementHead;
import org.endstate.agreement.statement.StatementItem;

/** The rows of a joint statement, in every language. */
final class StatementRows {

    private final JointStatement statement;
    private final Map<Language, StatementWords> words = new EnumMap<>(Language.class);

    StatementRows(JointStatement statement) {
        this.statement = statement;
        for (Language language : Language.values()) {
            words.put(language, new StatementWords(language));
        }
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(head());
        statement.stated().forEach(item -> rows.add(item(item)));
        rows.addAll(refused());
        rows.addAll(open());
        rows.addAll(origin());
        return rows;
    }

    private StatementWords words(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private Row row(Row.Role role, Function<StatementWords, String> text) {
        return Row.of(role, language -> text.apply(words(language)));
    }

    private List<Row> head() {
        StatementHead head = statement.head();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                Row.Role.TITLE,
                language -> words(language)
                        .of(
                                "title",
                                words(language)
                                        .list(head.parties().stream()
                                                .map(party -> party.name().getOrDefault(language, party.id()))
                                                .toList()))));
        if (!head.disclaimer().isEmpty()) {
            rows.add(Row.of(Row.Role.DISCLAIMER, language -> head.disclaimer().getOrDefault(language, "")));
        }
        rows.add(row(Row.Role.INTRODUCTION, in -> in.of("introduction", in.date(head.date()))));
        return rows;
    }

    private Row item(StatementItem item) {
        return new Row(
                Row.Role.ITEM,
                item.id(),
                item.text(),
                Row.each(language -> reference(words(language), item.id(), item.entry())));
    }

    private static String reference(StatementWords in, String id, long entry) {
        return in.of("reference", id, in.number(entry));
    }

    private List<Row> refused() {
        List<Row> rows = new ArrayList<>();
        if (!statement.refused().isEmpty()) {
            rows.add(row(Row.Role.HEADING, in -> in.of("refused.head")));
        }
        statement
                .refused()
                .forEach(refused -> rows.add(row(
                        Row.Role.NOTE,
                        in -> in.of(
                                "refused.item",
                                reference(in, refused.id(), refused.entry()),
                                in.list(refused.missing().stream().map(in::of).toList())))));
        return rows;
    }

    private List<Row> open() {
        OpenItems open = statement.open();
        List<Row> rows = new ArrayList<>();
        if (open.size() == 0) {
            return rows;
        }
        rows.add(row(Row.Role.HEADING, in -> in.of("open.head")));
        rows.add(row(
                Row.Role.NOTE,
                in -> in.of(
                        "open.counts",
                        count(in, State.DISPUTED),
                        count(in, State.NOTED),
                        count(in, State.UNANSWERED))));
        open.consents().forEach(item -> rows.add(item(item)));
        open.listed()
                .forEach(item -> rows.add(row(
                        Row.Role.NOTE,
                        in -> in.of(
                                "open.item", in.number(item.entry()), item.id(), item.kind(), in.of(item.state())))));
        return rows;
    }

    private String count(StatementWords in, State state) {
        return in.number(statement.open().count(state));
    }

    private List<Row> origin() {
        return List.of(
                row(Row.Role.HEADING, in -> in.of("origin.head")),
                row(
                        Row.Role.NOTE,
                        in -> statement
                                .head()
                                .record()
                                .map(record -> in.of(
                                        "origin.record",
                                        record.id(),
                                        in.number(record.entries()),
                                        record.root().hex()))
                                .orElseGet(() -> in.of("origin.none"))));
    }
}
