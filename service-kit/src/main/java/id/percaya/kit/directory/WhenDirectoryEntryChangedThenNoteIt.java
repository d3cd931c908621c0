package id.percaya.kit.directory;

import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps the view of the directory. Each record has the whole entry, and the topic is compacted: a
/// version that is missing or late does no harm. campaign-service has the directory itself.
@ApplicationScoped
@LookupUnlessProperty(name = "percaya.service", stringValue = "campaign")
class WhenDirectoryEntryChangedThenNoteIt implements Reaction {

    private final HeardDirectory directory;

    WhenDirectoryEntryChangedThenNoteIt(HeardDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String eventType() {
        return "directory.entry.v1";
    }

    @Override
    public void on(ReceivedEvent event) {
        EntryMessage entry = event.as(EntryMessage.class);
        directory.store(event.tenant().id(), entry, event.sequence());
    }

    @Override
    public boolean appliesLate() {
        return false;
    }
}
