package id.percaya.kit.bed;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.bed.BedEvent.BedMade;
import id.percaya.kit.bed.BedEvent.BedTaken;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import id.percaya.kit.partners.PartnerEvent;
import id.percaya.kit.partners.PartnerEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Announces both events. Partners receive one of them, and one of its fields.
@ApplicationScoped
class BedAnnouncements implements Announces<BedEvent>, PartnerEvents {

    /// @param nurse stays internal
    record BedMadeAnnounced(String ward, String nurse) {}

    record BedTakenAnnounced(String nurse) {}

    @Override
    public EventTypes<BedEvent> types() {
        return BedEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<BedEvent> recorded) {
        String nurse = recorded.metadata().actor();
        return Optional.of(
                switch (recorded.event()) {
                    case BedMade(String ward) ->
                            new Announcement("bed.made.v1", new BedMadeAnnounced(ward, nurse));
                    case BedTaken _ ->
                            new Announcement("bed.taken.v1", new BedTakenAnnounced(nurse));
                });
    }

    @Override
    public List<PartnerEvent> given() {
        return List.of(PartnerEvent.of("bed.made.v1", "Bed", "ward"));
    }
}
