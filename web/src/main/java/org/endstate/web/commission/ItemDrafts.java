package org.endstate.web.commission;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.endstate.web.commission.ItemDraft.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts of the parties. Every question names the party that asks, and no answer holds what is another's. */
@Component
public class ItemDrafts {

    private static final String COLUMNS =
            "select id, author, kind, detail, subject, item, replaces, en, ar from item_draft where mission = ? and party = ? ";

    private static final RowMapper<ItemDraft> ROWS = (row, number) -> new ItemDraft(
            row.getString("id"),
            row.getString("author"),
            new ItemDraft.About(Kind.valueOf(row.getString("kind")), row.getString("detail"), row.getString("subject")),
            row.getString("item"),
            row.getString("replaces"),
            new ItemDraft.Words(row.getString("en"), row.getString("ar")));

    private final JdbcClient tables;
    private final Clock clock;

    ItemDrafts(JdbcClient tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Whose drafts.
     *
     * @param party never empty: who is of no party has no drafts
     */
    public record Of(String mission, String party) {
        public Of {
            if (party.isBlank()) {
                throw new IllegalArgumentException("Who is of no party has no drafts.");
            }
        }
    }

    /** The party's drafts of this kind, by the id they will have. */
    public List<ItemDraft> of(Of of, Kind kind) {
        return tables.sql(COLUMNS + "and kind = ? order by item, id")
                .params(of.mission(), of.party(), kind.name())
                .query(ROWS)
                .list();
    }

    /** The party's draft of this id. */
    public Optional<ItemDraft> find(Of of, String id) {
        return tables.sql(COLUMNS + "and id = ?")
                .params(of.mission(), of.party(), id)
                .query(ROWS)
                .optional();
    }

    /** Keeps a draft, in the place of the party's one of the same id where there is one; its id. */
    public String keep(Of of, ItemDraft draft) {
        drop(of, draft.id());
        String id = draft.id().isEmpty() ? UUID.randomUUID().toString() : draft.id();
        tables.sql("insert into item_draft values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        of.mission(),
                        of.party(),
                        draft.author(),
                        draft.about().kind().name(),
                        draft.about().detail(),
                        draft.about().subject(),
                        draft.item(),
                        draft.replaces(),
                        draft.words().en(),
                        draft.words().ar(),
                        clock.instant().toString())
                .update();
        return id;
    }

    /** Throws the party's draft of this id away. */
    public boolean drop(Of of, String id) {
        return tables.sql("delete from item_draft where mission = ? and party = ? and id = ?")
                        .params(of.mission(), of.party(), id)
                        .update()
                == 1;
    }
}
