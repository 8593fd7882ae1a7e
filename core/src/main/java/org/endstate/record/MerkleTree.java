package org.endstate.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.endstate.provenance.ContentHash;

/**
 * The Merkle tree of RFC 6962, section 2.1: one hash that stands for an ordered list of byte strings, so that two
 * parties who hold the same list need to compare 64 digits only.
 *
 * <p>Leaves are hashed behind a zero byte and nodes behind a one byte, so that no node can pass for a leaf.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** The root over these leaves, in this order; over no leaves it is the hash of no bytes. */
    public static ContentHash root(List<byte[]> leaves) {
        MerkleFrontier frontier = new MerkleFrontier();
        leaves.forEach(leaf -> frontier.add(leafHash(leaf)));
        return frontier.root();
    }

    /** The hash of a leaf. */
    public static ContentHash leaf(byte[] entry) {
        return ContentHash.ofBytes(leafHash(entry));
    }

    static ContentHash node(ContentHash left, ContentHash right) {
        return ContentHash.ofBytes(nodeHash(left.bytes(), right.bytes()));
    }

    static byte[] leafHash(byte[] entry) {
        MessageDigest sha = sha256();
        sha.update(LEAF);
        return sha.digest(entry);
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        MessageDigest sha = sha256();
        sha.update(NODE);
        sha.update(left);
        return sha.digest(right);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}
