package id.percaya.consent.proof.transparency.merkle;

/// The place of a complete subtree: that of the 2^level leaves from `index << level` on. It never
/// changes once all of them are there, so it is stored.
///
/// @param level 0 for the leaves themselves
public record Node(int level, long index) {

    /// The one that this and its neighbour make up.
    public Node parent() {
        return new Node(level + 1, index >> 1);
    }

    boolean isRight() {
        return (index & 1) == 1;
    }

    /// To the left of a right one.
    public Node sibling() {
        return new Node(level, index ^ 1);
    }
}
