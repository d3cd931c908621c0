package id.percaya.consent.use.decision;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One consent from its signature on.
///
/// @param happened in order; the first is its giving
record History(UUID consentId, List<Happened> happened) {

    private static final EventMetadata CAUSE =
            new EventMetadata(ConsentLog.TENANT, "officer", new UUID(0, 3), null, null);

    /// @param at when it takes effect
    /// @param knownAt when it was recorded
    record Happened(ConsentEvent event, Instant at, Instant knownAt) {}

    UUID subjectId() {
        return happened.getFirst().event().subjectId();
    }

    List<Recorded<ConsentEvent>> recorded() {
        List<Recorded<ConsentEvent>> recorded = new ArrayList<>();
        for (Happened each : happened) {
            recorded.add(
                    new Recorded<>(
                            new ConsentId(consentId).stream(),
                            new Version(recorded.size() + 1),
                            new Position(0, recorded.size()),
                            UUID.randomUUID(),
                            each.knownAt(),
                            CAUSE,
                            each.event()));
        }
        return recorded;
    }
}
