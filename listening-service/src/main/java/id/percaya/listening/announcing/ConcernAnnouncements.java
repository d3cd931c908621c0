package id.percaya.listening.announcing;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import id.percaya.listening.concern.concern.ConcernEvent;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernAnswered;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernConfirmed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernDismissed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernFaded;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernMerged;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernOpened;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Announces concerns from their confirmation on. One that nobody confirmed stays internal, also
/// when it fades. The words of a concern are never announced, because they may name somebody; staff
/// read them here.
@ApplicationScoped
class ConcernAnnouncements implements Announces<ConcernEvent> {

    @Override
    public EventTypes<ConcernEvent> types() {
        return ConcernEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<ConcernEvent> recorded) {
        return switch (recorded.event()) {
            case ConcernConfirmed confirmed ->
                    told("concern.confirmed.v1", ConcernConfirmedAnnounced.of(confirmed));
            case ConcernAnswered answered ->
                    told("concern.answered.v1", ConcernAnsweredAnnounced.of(answered));
            case ConcernFaded faded ->
                    faded.confirmed()
                            ? told("concern.faded.v1", ConcernFadedAnnounced.of(faded))
                            : Optional.empty();
            case ConcernOpened _, ConcernDismissed _, ConcernMerged _ -> Optional.empty();
        };
    }

    private static Optional<Announcement> told(String type, Object data) {
        return Optional.of(new Announcement(type, data));
    }
}
