package id.percaya.campaign.directory.entry;

/// The commands to an entry.
public sealed interface EntryCommand {

    /// Lists a code that is in use.
    record AdoptCode(EntryKey key) implements EntryCommand {}

    /// Registers an entry, or replaces its description. The entry is active afterwards.
    record RegisterEntry(EntryKey key, Description description) implements EntryCommand {}

    record RetireEntry() implements EntryCommand {}
}
