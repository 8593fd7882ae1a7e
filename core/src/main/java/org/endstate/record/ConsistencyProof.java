package org.endstate.record;

import java.util.ArrayList;
import java.util.List;
import org.endstate.provenance.ContentHash;

/**
 * Shows that a log only grew: that all entries of the smaller stand unchanged at the beginning of the larger.
 *
 * @param from entries of the smaller log
 * @param to entries of the larger log
 */
public record ConsistencyProof(long from, long to, List<ContentHash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Whether the proof leads to both roots (RFC 9162, section 2.1.4.2). Nothing is proved of an empty log: every log
     * begins with it, so a proof from it would say nothing and could be mistaken for one that does.
     */
    public boolean proves(ContentHash fromRoot, ContentHash toRoot) {
        if (from < 1 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && fromRoot.equals(toRoot);
        }
        if (path.isEmpty()) {
            return false;
        }
        List<ContentHash> all = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            all.addFirst(fromRoot);
        }
        return climbs(all, fromRoot, toRoot);
    }

    private boolean climbs(List<ContentHash> all, ContentHash fromRoot, ContentHash toRoot) {
        int shared = Long.numberOfTrailingZeros(from);
        long place = from - 1 >> shared;
        long last = to - 1 >> shared;
        ContentHash smaller = all.getFirst();
        ContentHash larger = all.getFirst();
        for (ContentHash sibling : all.subList(1, all.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                smaller = MerkleTree.node(sibling, smaller);
                larger = MerkleTree.node(sibling, larger);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                larger = MerkleTree.node(larger, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && smaller.equals(fromRoot) && larger.equals(toRoot);
    }
}
