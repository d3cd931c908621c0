package id.percaya.consent.proof.transparency.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The known answers of Certificate Transparency (transparency-dev/merkle, `proof/verify_test.go`).
class MerkleTreeTest {

    private static final List<Hash> LEAVES =
            Stream.of(
                            "",
                            "00",
                            "10",
                            "2021",
                            "3031",
                            "40414243",
                            "5051525354555657",
                            "606162636465666768696a6b6c6d6e6f")
                    .map(input -> Hash.ofLeaf(HexFormat.of().parseHex(input)))
                    .toList();

    private static final GrownTree TREE = GrownTree.of(LEAVES);

    private static Hash hash(String hex) {
        return Hash.of(HexFormat.of().parseHex(hex));
    }

    private static List<Hash> path(String hex) {
        return hex == null
                ? List.of()
                : Stream.of(hex.split(" ")).map(MerkleTreeTest::hash).toList();
    }

    @Test
    void the_empty_tree_has_the_hash_of_the_empty_string() {
        assertThat(TREE.root(0))
                .isEqualTo(
                        hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void has_the_known_roots(int size, String root) {
        assertThat(TREE.root(size)).isEqualTo(hash(root));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1,",
        "0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    })
    void gives_the_known_inclusion_proofs(int leaf, int size, String path) {
        InclusionProof proof = TREE.inclusion(leaf, size);

        assertThat(proof.path()).isEqualTo(path(path));
        assertThat(proof.proves(LEAVES.get(leaf), TREE.root(size))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1,",
        "1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "6, 8, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 5, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "6, 7, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                + " b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    })
    void gives_the_known_consistency_proofs(int from, int to, String path) {
        ConsistencyProof proof = TREE.consistency(from, to);

        assertThat(proof.path()).isEqualTo(path(path));
        assertThat(proof.proves(TREE.root(from), TREE.root(to))).isTrue();
    }

    @Test
    void a_malformed_proof_fails() {
        Hash root = TREE.root(8);

        assertThat(new InclusionProof(8, 8, List.of()).proves(root, root)).isFalse();
        assertThat(new InclusionProof(-1, 8, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(0, 8, List.of()).proves(Hash.EMPTY, root)).isFalse();
        assertThat(new ConsistencyProof(9, 8, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(4, 8, List.of()).proves(TREE.root(4), root)).isFalse();
        assertThat(new ConsistencyProof(8, 8, List.of(root)).proves(root, root)).isFalse();
    }

    @Test
    void a_node_that_is_not_stored_is_an_error() {
        assertThatThrownBy(() -> new LeafRange(0, 3).hash(Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_hash_has_32_bytes_and_round_trips_as_text() {
        Hash hash = TREE.root(3);

        assertThat(Hash.parse(hash.toString())).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(hash.toString()).matches(Hash.TEXT);
        assertThat(hash).isNotEqualTo(TREE.root(4)).isNotEqualTo("text");
        assertThatThrownBy(() -> Hash.of(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
