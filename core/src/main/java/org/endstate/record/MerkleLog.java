package org.endstate.record;

import java.util.ArrayList;
import java.util.List;
import org.endstate.provenance.ContentHash;

/**
 * A Merkle tree that grows and can prove what it holds and that it only ever grew (RFC 6962, sections 2.1.1 and 2.1.2).
 *
 * <p>Keeps the roots of all full subtrees, level by level, so that a proof takes time in the square of the tree's
 * depth. About 64 bytes of hashes per entry. Not thread-safe.
 */
public final class MerkleLog {

    /** {@code levels.get(k).get(i)}: the root over leaves {@code i << k} to {@code (i + 1) << k}. */
    private final List<List<byte[]>> levels = new ArrayList<>();

    /** Adds the entry of these bytes. */
    public void add(byte[] entry) {
        add(0, MerkleTree.leafHash(entry));
    }

    private void add(int level, byte[] hash) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        List<byte[]> row = levels.get(level);
        row.add(hash);
        if (row.size() % 2 == 0) {
            add(level + 1, MerkleTree.nodeHash(row.get(row.size() - 2), hash));
        }
    }

    /** How many entries there are. */
    public int size() {
        return levels.isEmpty() ? 0 : levels.getFirst().size();
    }

    /** The root over the first entries; over none it is the hash of no bytes. */
    public ContentHash root(int of) {
        check(0, of, size());
        return of == 0 ? ContentHash.of(new byte[0]) : ContentHash.ofBytes(subtree(0, of));
    }

    /** Proof that an entry is in the tree of the first {@code of}. */
    public InclusionProof inclusion(int index, int of) {
        check(1, of, size());
        check(0, index, of - 1);
        List<ContentHash> path = new ArrayList<>();
        includes(index, 0, of, path);
        return new InclusionProof(index, of, path);
    }

    private void includes(int index, int start, int end, List<ContentHash> path) {
        if (end - start == 1) {
            return;
        }
        int split = split(start, end);
        if (index < split) {
            includes(index, start, split, path);
            path.add(hash(split, end));
        } else {
            includes(index, split, end, path);
            path.add(hash(start, split));
        }
    }

    /**
     * Proof that the tree of the first {@code to} begins with all of the tree of the first {@code from}, at least one.
     */
    public ConsistencyProof consistency(int from, int to) {
        check(1, to, size());
        check(1, from, to);
        List<ContentHash> path = new ArrayList<>();
        extending(from, 0, to, true, path);
        return new ConsistencyProof(from, to, path);
    }

    private void extending(int from, int start, int end, boolean known, List<ContentHash> path) {
        if (from == end) {
            if (!known) {
                path.add(hash(start, end));
            }
            return;
        }
        int split = split(start, end);
        if (from <= split) {
            extending(from, start, split, known, path);
            path.add(hash(split, end));
        } else {
            extending(from, split, end, false, path);
            path.add(hash(start, split));
        }
    }

    private ContentHash hash(int start, int end) {
        return ContentHash.ofBytes(subtree(start, end));
    }

    private byte[] subtree(int start, int end) {
        int size = end - start;
        if (Integer.bitCount(size) == 1) {
            int level = Integer.numberOfTrailingZeros(size);
            return levels.get(level).get(start >> level);
        }
        int split = split(start, end);
        return MerkleTree.nodeHash(subtree(start, split), subtree(split, end));
    }

    /** Left of the split lies the largest full subtree that is not the whole. */
    private static int split(int start, int end) {
        return start + Integer.highestOneBit(end - start - 1);
    }

    private static void check(int least, int given, int most) {
        if (given < least || given > most) {
            throw new IllegalArgumentException(
                    "A place in the log [" + given + "] is not from " + least + " to " + most + ".");
        }
    }
}
