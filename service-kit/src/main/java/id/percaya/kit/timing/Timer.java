package id.percaya.kit.timing;

/// Acts when a deadline is due. Timers are beans. Each deadline runs in one transaction as its
/// tenant, at least once, so a timer must tolerate repetition.
public interface Timer {

    /// Stored with each deadline, so it never changes.
    String name();

    void due(Deadline deadline);
}
