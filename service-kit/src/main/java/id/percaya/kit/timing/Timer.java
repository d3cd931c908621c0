package id.percaya.kit.timing;

/// What happens when a deadline comes. Beans; each is run in one transaction as the tenant, at
/// least once.
public interface Timer {

    /// Kept with each deadline, so it never changes.
    String name();

    void due(Deadline due);
}
