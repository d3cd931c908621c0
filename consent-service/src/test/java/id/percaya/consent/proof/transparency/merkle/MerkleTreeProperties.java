package id.percaya.consent.proof.transparency.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MerkleTreeProperties {

    private static final int LARGEST = 300;

    private static List<Hash> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> Hash.ofLeaf(("leaf " + number).getBytes(UTF_8)))
                .toList();
    }

    @Property
    void the_root_equals_the_definition_for_any_growth(
            @ForAll @IntRange(max = LARGEST) int first, @ForAll @IntRange(max = LARGEST) int more) {
        List<Hash> leaves = leaves(first + more);

        GrownTree tree =
                GrownTree.of(leaves.subList(0, first)).with(leaves.subList(first, first + more));

        assertThat(tree.root(first + more)).isEqualTo(ReferenceTree.root(leaves));
        assertThat(tree.root(first)).isEqualTo(ReferenceTree.root(leaves.subList(0, first)));
    }

    @Property
    void an_inclusion_proof_equals_the_definition_and_verifies(
            @ForAll @IntRange(min = 1, max = LARGEST) int size,
            @ForAll @IntRange(max = LARGEST) int any) {
        int leaf = any % size;
        List<Hash> leaves = leaves(size);
        GrownTree tree = GrownTree.of(leaves(LARGEST));

        InclusionProof proof = tree.inclusion(leaf, size);

        assertThat(proof.path()).isEqualTo(ReferenceTree.inclusion(leaf, leaves));
        assertThat(proof.proves(leaves.get(leaf), tree.root(size))).isTrue();
    }

    @Property
    void a_consistency_proof_equals_the_definition_and_verifies(
            @ForAll @IntRange(min = 1, max = LARGEST) int one,
            @ForAll @IntRange(min = 1, max = LARGEST) int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        GrownTree tree = GrownTree.of(leaves(LARGEST));

        ConsistencyProof proof = tree.consistency(from, to);

        assertThat(proof.path()).isEqualTo(ReferenceTree.consistency(from, leaves(to)));
        assertThat(proof.proves(tree.root(from), tree.root(to))).isTrue();
    }

    @Property
    void a_proof_with_another_index_tree_or_path_fails(
            @ForAll @IntRange(min = 2, max = LARGEST) int size,
            @ForAll @IntRange(max = LARGEST) int any,
            @ForAll @IntRange(max = LARGEST) int changed) {
        int leaf = any % size;
        GrownTree tree = GrownTree.of(leaves(LARGEST));
        Hash hash = leaves(size).get(leaf);
        InclusionProof proof = tree.inclusion(leaf, size);

        assertThat(with(proof, (leaf + 1) % size).proves(hash, tree.root(size))).isFalse();
        assertThat(proof.proves(hash, tree.root(size - 1))).isFalse();
        assertThat(proof.proves(Hash.EMPTY, tree.root(size))).isFalse();
        assertThat(with(proof, other(proof.path(), changed)).proves(hash, tree.root(size)))
                .isFalse();
        assertThat(with(proof, longer(proof.path())).proves(hash, tree.root(size))).isFalse();
        assertThat(with(proof, shorter(proof.path())).proves(hash, tree.root(size))).isFalse();
    }

    @Property
    void a_tree_with_a_changed_leaf_is_not_consistent(
            @ForAll @IntRange(min = 1, max = LARGEST - 1) int from,
            @ForAll @IntRange(min = 1, max = LARGEST) int more,
            @ForAll @IntRange(max = LARGEST) int any) {
        int to = Math.min(LARGEST, from + more);
        List<Hash> rewritten = new ArrayList<>(leaves(to));
        rewritten.set(any % from, Hash.ofLeaf("another".getBytes(UTF_8)));
        GrownTree honest = GrownTree.of(leaves(to));
        GrownTree forged = GrownTree.of(rewritten);

        ConsistencyProof proof = forged.consistency(from, to);

        assertThat(proof.proves(honest.root(from), forged.root(to))).isFalse();
        assertThat(honest.consistency(from, to).proves(honest.root(from), forged.root(to)))
                .isFalse();
    }

    private static InclusionProof with(InclusionProof proof, long leaf) {
        return new InclusionProof(leaf, proof.treeSize(), proof.path());
    }

    private static InclusionProof with(InclusionProof proof, List<Hash> path) {
        return new InclusionProof(proof.leafIndex(), proof.treeSize(), path);
    }

    private static List<Hash> other(List<Hash> path, int changed) {
        List<Hash> other = new ArrayList<>(path);
        other.set(changed % path.size(), Hash.EMPTY);
        return other;
    }

    private static List<Hash> longer(List<Hash> path) {
        List<Hash> longer = new ArrayList<>(path);
        longer.addLast(Hash.EMPTY);
        return longer;
    }

    private static List<Hash> shorter(List<Hash> path) {
        return path.subList(0, path.size() - 1);
    }
}
