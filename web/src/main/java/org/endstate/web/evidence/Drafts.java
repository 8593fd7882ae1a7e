package org.endstate.web.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.Reading;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts of entries. Every question to them names the side that asks: none is found by the other. */
@Component
class Drafts {

    private static final String COLUMNS = "select id, kind, form, author, written from register_draft ";

    private final JdbcClient tables;
    private final Clock clock;

    Drafts(JdbcClient tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** The drafts of one side, in the order in which they were begun. */
    List<EntryDraft> of(String mission, Owner owner) {
        return tables.sql(COLUMNS + "where mission = ? and owner = ? order by place, id")
                .params(mission, owner.key())
                .query(ROWS)
                .list();
    }

    /** A draft of this side. */
    Optional<EntryDraft> find(String mission, Owner owner, String id) {
        return tables.sql(COLUMNS + "where mission = ? and owner = ? and id = ?")
                .params(mission, owner.key(), id)
                .query(ROWS)
                .optional();
    }

    /** Keeps a new draft; returns the id by which it is kept. */
    String keep(String mission, Owner owner, EntryKind kind, Map<String, String> form, String author) {
        String id = UUID.randomUUID().toString();
        String now = clock.instant().toString();
        tables.sql(
                        "insert into register_draft select ?, ?, ?, ?, ?, ?, coalesce(max(place), 0) + 1, ? from register_draft")
                .params(id, mission, owner.key(), kind.name(), text(form), author, now)
                .update();
        return id;
    }

    /** Writes a draft anew; false where this side has none of this id. */
    boolean change(String mission, Owner owner, String id, Map<String, String> form, String author) {
        return tables.sql("update register_draft set form = ?, author = ?, written = ?"
                                + " where mission = ? and owner = ? and id = ?")
                        .params(text(form), author, clock.instant().toString(), mission, owner.key(), id)
                        .update()
                == 1;
    }

    /** Drops a draft; false where this side has none of this id. */
    boolean remove(String mission, Owner owner, String id) {
        return tables.sql("delete from register_draft where mission = ? and owner = ? and id = ?")
                        .params(mission, owner.key(), id)
                        .update()
                == 1;
    }

    private static String text(Map<String, String> form) {
        JsonValue.Members members = JsonValue.Members.ofTexts();
        for (var field : form.entrySet()) {
            if (!field.getValue().isEmpty()) {
                members = members.with(field.getKey(), new JsonValue.Text(field.getValue()));
            }
        }
        return CanonicalJson.text(members);
    }

    private static Map<String, String> form(String text) {
        if (!(CanonicalJson.read(text) instanceof Reading.Complete<JsonValue>(JsonValue.Members members))) {
            throw new IllegalStateException("A draft of the register is not as it was written.");
        }
        Map<String, String> form = new TreeMap<>();
        members.values().forEach((field, value) -> {
            if (value instanceof JsonValue.Text(String told)) {
                form.put(field, told);
            }
        });
        return form;
    }

    private static final RowMapper<EntryDraft> ROWS = (row, number) -> new EntryDraft(
            row.getString("id"),
            EntryKind.valueOf(row.getString("kind")),
            form(row.getString("form")),
            new EntryDraft.Written(row.getString("author"), Instant.parse(row.getString("written"))));
}
