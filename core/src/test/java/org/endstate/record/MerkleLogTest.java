package org.endstate.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.provenance.ContentHash;
import org.junit.jupiter.api.Test;

class MerkleLogTest {

    private static final int MOST = 70;

    private final List<byte[]> entries = IntStream.range(0, MOST)
            .mapToObj(i -> ByteBuffer.allocate(4).putInt(i).array())
            .toList();
    private final MerkleLog log = new MerkleLog();

    MerkleLogTest() {
        entries.forEach(log::add);
    }

    @Test
    void the_root_of_every_size_is_that_of_the_definition() {
        for (int size = 0; size <= MOST; size++) {
            assertThat(log.root(size)).isEqualTo(byDefinition(entries.subList(0, size)));
            assertThat(MerkleTree.root(entries.subList(0, size))).isEqualTo(log.root(size));
        }
    }

    /** RFC 6962, section 2.1, word by word. */
    private static ContentHash byDefinition(List<byte[]> leaves) {
        return switch (leaves.size()) {
            case 0 -> ContentHash.of(new byte[0]);
            case 1 -> MerkleTree.leaf(leaves.getFirst());
            default -> {
                int split = Integer.highestOneBit(leaves.size() - 1);
                yield MerkleTree.node(
                        byDefinition(leaves.subList(0, split)), byDefinition(leaves.subList(split, leaves.size())));
            }
        };
    }

    @Test
    void every_entry_is_proved_in_every_size_and_nowhere_else() {
        for (int size = 1; size <= MOST; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = log.inclusion(index, size);
                ContentHash leaf = MerkleTree.leaf(entries.get(index));
                assertThat(proof.proves(leaf, log.root(size))).isTrue();
                int elsewhere = index == 0 ? 1 : index - 1;
                assertThat(new InclusionProof(elsewhere, size, proof.path()).proves(leaf, log.root(size)))
                        .isFalse();
            }
        }
    }

    @Test
    void every_size_is_proved_to_grow_into_every_larger_one() {
        for (int to = 1; to <= MOST; to++) {
            for (int from = 1; from <= to; from++) {
                ConsistencyProof proof = log.consistency(from, to);
                assertThat(proof.proves(log.root(from), log.root(to))).isTrue();
                assertThat(proof.proves(log.root(from - 1), log.root(to))).isFalse();
            }
        }
    }

    @Test
    void nothing_is_proved_of_an_empty_log() {
        assertThatThrownBy(() -> log.consistency(0, 5)).hasMessageContaining("[0] is not from 1 to 5");
        assertThat(new ConsistencyProof(0, 5, List.of()).proves(log.root(0), log.root(5)))
                .isFalse();
    }
}
