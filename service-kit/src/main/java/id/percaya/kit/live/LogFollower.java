package id.percaya.kit.live;

/// Hears of each change that the [ChangeTail] of this node reads.
public interface LogFollower {

    /// Called by the tail, which must not wait.
    void offer(Change change);

    /// The node is stopping.
    void close();
}
