package org.endstate.record;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.endstate.provenance.ContentHash;

/**
 * The root of a Merkle tree that grows, kept in one hash for each bit of its size: enough to check a log of any length
 * in the same little memory. Not thread-safe.
 */
final class MerkleFrontier {

    /** Roots of full subtrees, the smallest first. */
    private final Deque<byte[]> full = new ArrayDeque<>();

    private long size;

    void add(byte[] leafHash) {
        byte[] hash = leafHash;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            hash = MerkleTree.nodeHash(full.pop(), hash);
        }
        full.push(hash);
        size++;
    }

    long size() {
        return size;
    }

    /** The root over all leaves so far; over none it is the hash of no bytes. */
    ContentHash root() {
        if (size == 0) {
            return ContentHash.of(new byte[0]);
        }
        Iterator<byte[]> subtrees = full.iterator();
        byte[] root = subtrees.next();
        while (subtrees.hasNext()) {
            root = MerkleTree.nodeHash(subtrees.next(), root);
        }
        return ContentHash.ofBytes(root);
    }
}
