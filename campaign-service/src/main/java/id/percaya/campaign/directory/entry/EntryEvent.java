package id.percaya.campaign.directory.entry;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

/// The events of an entry. Each one has the whole entry, because the announcement of each is the
/// whole state.
public sealed interface EntryEvent {

    EntryKey key();

    Description description();

    /// The code was in use before the directory; its name is the code.
    @EventName("code-adopted")
    record CodeAdopted(EntryKey key, Description description) implements EntryEvent {}

    @EventName("entry-registered")
    record EntryRegistered(EntryKey key, Description description) implements EntryEvent {}

    @EventName("entry-revised")
    record EntryRevised(EntryKey key, Description description) implements EntryEvent {}

    @EventName("entry-retired")
    record EntryRetired(EntryKey key, Description description) implements EntryEvent {}

    EventTypes<EntryEvent> TYPES = EventTypes.of(EntryEvent.class);
}
