package id.percaya.listening.announcing;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import id.percaya.listening.sources.source.HaltReason;
import id.percaya.listening.sources.source.SourceEvent;
import id.percaya.listening.sources.source.SourceEvent.SourceActivated;
import id.percaya.listening.sources.source.SourceEvent.SourceHalted;
import id.percaya.listening.sources.source.SourceEvent.SourcePaused;
import id.percaya.listening.sources.source.SourceEvent.SourceRecovered;
import id.percaya.listening.sources.source.SourceEvent.SourceRegistered;
import id.percaya.listening.sources.source.SourceEvent.SourceRemoved;
import id.percaya.listening.sources.source.SourceEvent.SourceResumed;
import id.percaya.listening.sources.source.SourceEvent.SourceRevised;
import id.percaya.listening.sources.source.SourceEvent.SourceSecretSet;
import id.percaya.listening.sources.source.SourceEvent.SourceStalled;
import id.percaya.listening.sources.source.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/// Announces sources that are not heard any more, because they stalled or were halted.
@ApplicationScoped
class SourceAnnouncements implements Announces<SourceEvent> {

    private static final String STALLED = "source.stalled.v1";

    @Override
    public EventTypes<SourceEvent> types() {
        return SourceEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<SourceEvent> recorded) {
        return switch (recorded.event()) {
            case SourceStalled(SourceKind kind, var lastSuccessAt, Instant stalledAt) ->
                    Optional.of(
                            new Announcement(
                                    STALLED,
                                    new SourceStalledAnnounced(
                                            kind, lastSuccessAt, stalledAt, null)));
            case SourceHalted(SourceKind kind, HaltReason reason, Instant haltedAt) ->
                    Optional.of(
                            new Announcement(
                                    STALLED,
                                    new SourceStalledAnnounced(kind, null, haltedAt, reason)));
            case SourceRegistered _,
                    SourceRevised _,
                    SourceSecretSet _,
                    SourceActivated _,
                    SourcePaused _,
                    SourceResumed _,
                    SourceRecovered _,
                    SourceRemoved _ ->
                    Optional.empty();
        };
    }
}
