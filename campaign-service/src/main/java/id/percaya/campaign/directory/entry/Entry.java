package id.percaya.campaign.directory.entry;

/// The states of an entry.
public sealed interface Entry {

    record Absent() implements Entry {}

    /// In the directory, whether it is accepted or not.
    sealed interface Listed extends Entry {

        EntryKey key();

        Description description();
    }

    /// Adopted because its code was in use; nobody has described it.
    record Unreviewed(EntryKey key, Description description) implements Listed {}

    record Active(EntryKey key, Description description) implements Listed {}

    record Retired(EntryKey key, Description description) implements Listed {}
}
