package org.endstate.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.endstate.provenance.ContentHash;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.JsonValue.Text;
import org.endstate.record.canonical.Reading;

/** One entry of a record, at its place. Its bytes are its canonical JSON: what is hashed is what is read. */
public record Entry(Place place, Draft draft) {

    /**
     * Where an entry stands.
     *
     * @param seq from 0
     * @param previous leaf hash of the entry before; of the first entry, the hash of the record's first line
     */
    public record Place(long seq, ContentHash previous) {
        public Place {
            if (seq < 0) {
                throw new IllegalArgumentException("The place of an entry [" + seq + "] is negative.");
            }
        }

        /** The first place of the record of this origin. */
        public static Place first(String origin) {
            return new Place(0, ContentHash.of(RecordText.header(origin).getBytes(UTF_8)));
        }
    }

    /** The place after this entry. */
    public Place next() {
        return new Place(place.seq() + 1, leaf());
    }

    /** The canonical bytes; they hold no line end. */
    public byte[] bytes() {
        return CanonicalJson.bytes(Members.ofTexts(
                        "author", draft.author(),
                        "id", draft.id(),
                        "kind", draft.kind(),
                        "previous", place.previous().hex(),
                        "seq", Long.toString(place.seq()),
                        "time", draft.time().toString())
                .with("body", draft.body()));
    }

    /** The hash that stands for this entry in the tree. */
    public ContentHash leaf() {
        return MerkleTree.leaf(bytes());
    }

    /** Reads an entry from its bytes, which must be exactly those it would write. */
    public static Reading<Entry> read(byte[] bytes) {
        return EntryReader.read(bytes);
    }

    /** The member of the body with this name, where it is a text; else an empty text. */
    String bodyText(String name) {
        return draft.body().values().getOrDefault(name, new JsonValue.Nothing()) instanceof Text(String value)
                ? value
                : "";
    }
}
