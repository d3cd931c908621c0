package id.percaya.kit.directory;

/// The state of an entry of the directory.
public enum EntryStatus {
    /// Taken in from codes that were in use before the directory; accepted.
    UNREVIEWED,
    ACTIVE,
    /// Refused in new commands; whatever uses the code goes on.
    RETIRED
}
