package org.endstate.record;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected hashes: the fixed values of the RFC 6962 hasher test of transparency-dev/merkle, and RFC 6962 itself. */
class MerkleTreeTest {

    @Test
    void the_root_of_nothing_is_the_hash_of_no_bytes() {
        assertThat(MerkleTree.root(List.of()).hex()).startsWith("e3b0c442").endsWith("b855");
    }

    @Test
    void a_leaf_is_hashed_behind_a_zero_byte() {
        assertThat(MerkleTree.leaf(new byte[0]).hex()).startsWith("6e340b9c").endsWith("a01d");
        assertThat(MerkleTree.leaf("L123456".getBytes(US_ASCII)).hex())
                .startsWith("395aa064")
                .endsWith("4d56");
    }

    @Test
    void a_node_is_hashed_behind_a_one_byte() {
        assertThat(HexFormat.of().formatHex(MerkleTree.nodeHash("N123".getBytes(US_ASCII), "N456".getBytes(US_ASCII))))
                .startsWith("aa217fe8")
                .endsWith("6bbb");
    }

    @Test
    void five_leaves_split_at_the_largest_power_of_two_below_them() {
        List<byte[]> leaves =
                IntStream.range(0, 5).mapToObj(i -> new byte[] {(byte) i}).toList();
        assertThat(MerkleTree.root(leaves))
                .isEqualTo(MerkleTree.node(MerkleTree.root(leaves.subList(0, 4)), MerkleTree.leaf(leaves.get(4))));
    }

    @Test
    void any_changed_or_reordered_leaf_changes_the_root() {
        List<byte[]> leaves = List.of(new byte[] {1}, new byte[] {2}, new byte[] {3});
        List<byte[]> reordered = List.of(new byte[] {2}, new byte[] {1}, new byte[] {3});
        List<byte[]> changed = List.of(new byte[] {1}, new byte[] {2}, new byte[] {4});
        assertThat(List.of(MerkleTree.root(reordered), MerkleTree.root(changed)))
                .doesNotContain(MerkleTree.root(leaves));
    }
}
