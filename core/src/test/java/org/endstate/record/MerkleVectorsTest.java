package org.endstate.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.endstate.SharedData;
import org.endstate.provenance.ContentHash;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.record.canonical.Reading;
import org.junit.jupiter.api.Test;

/** The test data of transparency-dev/merkle: each says whether a proof is to be accepted. */
class MerkleVectorsTest {

    @Test
    void every_published_inclusion_proof_is_judged_as_published() throws IOException {
        assertThat(judge("merkle/testdata/inclusion", MerkleVectorsTest::included))
                .isEqualTo(98);
    }

    @Test
    void every_published_consistency_proof_is_judged_as_published() throws IOException {
        assertThat(judge("merkle/testdata/consistency", MerkleVectorsTest::consistent))
                .isEqualTo(98);
    }

    private static boolean included(Members vector) {
        return new InclusionProof(whole(vector, "leafIdx"), whole(vector, "treeSize"), path(vector))
                .proves(hash(vector, "leafHash"), root(vector, "root"));
    }

    private static boolean consistent(Members vector) {
        return new ConsistencyProof(whole(vector, "size1"), whole(vector, "size2"), path(vector))
                .proves(root(vector, "root1"), root(vector, "root2"));
    }

    /** How many vectors there were; each judged as it says. A hash of the wrong length cannot even be made. */
    private static int judge(String folder, Predicate<Members> accepts) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SharedData.at(folder))) {
            files = all.filter(file -> file.toString().endsWith(".json")).toList();
        }
        for (Path file : files) {
            Members vector = (Members) value(Files.readString(file));
            boolean accepted;
            try {
                accepted = accepts.test(vector);
            } catch (IllegalArgumentException wrongLength) {
                accepted = false;
            }
            assertThat(vector.values().get("wantErr")).as(file.toString()).isEqualTo(new JsonValue.Truth(!accepted));
        }
        return files.size();
    }

    private static JsonValue value(String json) {
        return switch (CanonicalJson.read(json)) {
            case Reading.Complete<JsonValue>(JsonValue value) -> value;
            case Reading.Refused<JsonValue> refused -> throw new AssertionError(refused);
        };
    }

    private static long whole(Members vector, String name) {
        return (long) ((JsonValue.Number) vector.values().get(name)).value();
    }

    /** Some roots are placeholders of another length; their hash stands in for them, so that equal ones stay equal. */
    private static ContentHash root(Members vector, String name) {
        byte[] given =
                Base64.getDecoder().decode(((JsonValue.Text) vector.values().get(name)).value());
        return given.length == 32 ? ContentHash.ofBytes(given) : ContentHash.of(given);
    }

    private static ContentHash hash(Members vector, String name) {
        return hash(vector.values().get(name));
    }

    private static ContentHash hash(JsonValue base64) {
        return ContentHash.ofBytes(Base64.getDecoder().decode(((JsonValue.Text) base64).value()));
    }

    private static List<ContentHash> path(Members vector) {
        List<ContentHash> path = new ArrayList<>();
        if (vector.values().get("proof") instanceof JsonValue.Items items) {
            items.values().forEach(item -> path.add(hash(item)));
        }
        return path;
    }
}
