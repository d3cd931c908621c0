package id.percaya.listening.sources.source;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The events of a source. The secrets are not in them, because the log keeps everything, and
/// neither is each poll.
public sealed interface SourceEvent {

    @EventName("source-registered")
    record SourceRegistered(SourceDefinition definition) implements SourceEvent {}

    @EventName("source-revised")
    record SourceRevised(SourceDefinition definition) implements SourceEvent {}

    @EventName("source-secret-set")
    record SourceSecretSet(int secretVersion) implements SourceEvent {}

    @EventName("source-activated")
    record SourceActivated() implements SourceEvent {}

    @EventName("source-paused")
    record SourcePaused() implements SourceEvent {}

    @EventName("source-resumed")
    record SourceResumed() implements SourceEvent {}

    @EventName("source-halted")
    record SourceHalted(SourceKind kind, HaltReason reason, Instant haltedAt)
            implements SourceEvent {}

    /// @param lastSuccessAt null if the source has never been heard
    @EventName("source-stalled")
    record SourceStalled(SourceKind kind, @Nullable Instant lastSuccessAt, Instant stalledAt)
            implements SourceEvent {}

    @EventName("source-recovered")
    record SourceRecovered(Instant recoveredAt) implements SourceEvent {}

    @EventName("source-removed")
    record SourceRemoved() implements SourceEvent {}

    EventTypes<SourceEvent> TYPES = EventTypes.of(SourceEvent.class);
}
