package org.endstate.record;

import java.util.List;
import org.endstate.provenance.ContentHash;

/**
 * Shows that one entry stands at its place in a log whose root is known, without the other entries.
 *
 * @param index place of the entry, from 0
 * @param size entries of the log
 * @param path the sibling of the leaf first, the child of the root last
 */
public record InclusionProof(long index, long size, List<ContentHash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the proof leads from this leaf to this root (RFC 9162, section 2.1.3.2). */
    public boolean proves(ContentHash leaf, ContentHash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        ContentHash hash = leaf;
        for (ContentHash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = MerkleTree.node(sibling, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.node(hash, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
