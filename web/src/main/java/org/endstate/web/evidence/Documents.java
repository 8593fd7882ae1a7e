package org.endstate.web.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.endstate.evidence.intake.Unread;
import org.endstate.provenance.ContentHash;
import org.endstate.web.Kept;
import org.endstate.web.WorkbenchSettings;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The documents that were brought in, each with its bytes as they came. Whose a document is stands in every question
 * but that for the documents of a whole mission, which only what is on the record may be shown of.
 */
@Component
class Documents {

    /** How many documents a side may keep for a mission. */
    static final int MOST = 500;

    private static final int LONGEST_NAME = 120;
    private static final String COLUMNS =
            "select id, name, hash, size, brought_by, brought_at, refused from document where mission = ? ";

    private final JdbcClient tables;
    private final Clock clock;
    private final Path folder;

    Documents(JdbcClient tables, Clock clock, WorkbenchSettings settings) throws IOException {
        this.tables = tables;
        this.clock = clock;
        folder = Files.createDirectories(settings.data().resolve("documents"));
    }

    /** Keeps a document; the same bytes of one side are kept once. */
    UploadedDocument take(String mission, Owner owner, String name, byte[] bytes, String by) throws IOException {
        String hash = ContentHash.of(bytes).hex();
        Path file = folder.resolve(hash);
        if (!Files.exists(file)) {
            Path aside = Files.createTempFile(folder, ".taking-in-", "");
            Files.write(aside, bytes);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        }
        tables.sql("insert into document values (?, ?, ?, ?, ?, ?, ?, ?, '') on conflict do nothing")
                .params(
                        UUID.randomUUID().toString(),
                        mission,
                        owner.key(),
                        plain(name),
                        hash,
                        bytes.length,
                        by,
                        clock.instant().toString())
                .update();
        return of(mission, owner).stream()
                .filter(document -> document.hash().equals(hash))
                .findFirst()
                .orElseThrow();
    }

    /** The last part of a file's name, without characters that cannot be seen. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String seen = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
        int from = Math.max(0, seen.length() - LONGEST_NAME);
        return seen.isEmpty() ? "document" : seen.substring(from);
    }

    /** The documents of one side, the latest first. */
    List<UploadedDocument> of(String mission, Owner owner) {
        return tables.sql(COLUMNS + "and owner = ? order by brought_at desc, id")
                .params(mission, owner.key())
                .query(ROWS)
                .list();
    }

    /** The documents of all sides. */
    List<UploadedDocument> all(String mission) {
        return tables.sql(COLUMNS + "order by brought_at desc, id")
                .param(mission)
                .query(ROWS)
                .list();
    }

    /** A document of this side. */
    Optional<UploadedDocument> find(String mission, Owner owner, String id) {
        return tables.sql(COLUMNS + "and owner = ? and id = ?")
                .params(mission, owner.key(), id)
                .query(ROWS)
                .optional();
    }

    /** Notes why a document cannot be read. */
    void refuse(UploadedDocument document, Unread why) {
        tables.sql("update document set refused = ? where id = ?")
                .params(Kept.text(why), document.id())
                .update();
    }

    /** Drops a document of this side; its bytes go where no other side keeps them. */
    void remove(String mission, Owner owner, UploadedDocument document) throws IOException {
        tables.sql("delete from document where mission = ? and owner = ? and id = ?")
                .params(mission, owner.key(), document.id())
                .update();
        long left = tables.sql("select count(*) from document where hash = ?")
                .param(document.hash())
                .query(Long.class)
                .single();
        if (left == 0) {
            Files.deleteIfExists(file(document));
        }
    }

    /** Where its bytes are. */
    Path file(UploadedDocument document) {
        return folder.resolve(document.hash());
    }

    private static final RowMapper<UploadedDocument> ROWS = (row, number) -> new UploadedDocument(
            row.getString("id"),
            row.getString("name"),
            row.getString("hash"),
            row.getLong("size"),
            new UploadedDocument.Brought(row.getString("brought_by"), Instant.parse(row.getString("brought_at"))),
            Kept.find(row.getString("refused"), Unread.class));
}
