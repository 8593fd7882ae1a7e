package org.endstate.record;

import java.util.HexFormat;
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
        return switch (leaves.size()) {
            case 0 -> ContentHash.of(new byte[0]);
            case 1 -> leaf(leaves.getFirst());
            default -> {
                int split = Integer.highestOneBit(leaves.size() - 1);
                yield node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
            }
        };
    }

    static ContentHash leaf(byte[] entry) {
        return ContentHash.of(join(LEAF, entry, new byte[0]));
    }

    static ContentHash node(ContentHash left, ContentHash right) {
        return hashNode(bytes(left), bytes(right));
    }

    static ContentHash hashNode(byte[] left, byte[] right) {
        return ContentHash.of(join(NODE, left, right));
    }

    private static byte[] bytes(ContentHash hash) {
        return HexFormat.of().parseHex(hash.hex());
    }

    private static byte[] join(byte prefix, byte[] first, byte[] second) {
        byte[] all = new byte[1 + first.length + second.length];
        all[0] = prefix;
        System.arraycopy(first, 0, all, 1, first.length);
        System.arraycopy(second, 0, all, 1 + first.length, second.length);
        return all;
    }
}
