package id.percaya.consent.proof.transparency.merkle;

/// A complete subtree: the 2^level leaves from `index << level` on. Its hash never changes, so it
/// can be stored.
///
/// @param level 0 for a leaf
public record Node(int level, long index) {

    public Node parent() {
        return new Node(level + 1, index >> 1);
    }

    boolean isRight() {
        return (index & 1) == 1;
    }

    public Node sibling() {
        return new Node(level, index ^ 1);
    }
}
