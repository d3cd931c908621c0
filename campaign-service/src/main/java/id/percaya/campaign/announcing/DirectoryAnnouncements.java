package id.percaya.campaign.announcing;

import static id.percaya.kit.directory.EntryStatus.ACTIVE;
import static id.percaya.kit.directory.EntryStatus.RETIRED;
import static id.percaya.kit.directory.EntryStatus.UNREVIEWED;

import id.percaya.campaign.directory.entry.EntryEvent;
import id.percaya.campaign.directory.entry.EntryEvent.CodeAdopted;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRegistered;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRetired;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRevised;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.AnnouncesState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Announces each entry of the directory to the other services. Partners hear nothing of it.
@ApplicationScoped
class DirectoryAnnouncements implements AnnouncesState<EntryEvent> {

    @Override
    public EventTypes<EntryEvent> types() {
        return EntryEvent.TYPES;
    }

    @Override
    public Optional<Announcement> state(Recorded<EntryEvent> recorded) {
        EntryEvent event = recorded.event();
        return Optional.of(
                new Announcement(
                        "directory.entry.v1",
                        switch (event) {
                            case CodeAdopted _ -> EntryAnnounced.of(event, UNREVIEWED);
                            case EntryRegistered _, EntryRevised _ ->
                                    EntryAnnounced.of(event, ACTIVE);
                            case EntryRetired _ -> EntryAnnounced.of(event, RETIRED);
                        }));
    }
}
