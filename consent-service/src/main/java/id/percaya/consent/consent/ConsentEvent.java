package id.percaya.consent.consent;

import id.percaya.consent.Grant;

import static java.util.Comparator.naturalOrder;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can have happened to a consent. The end of one names the person again, so that whoever
/// hears of it needs no memory of the beginning.
public sealed interface ConsentEvent {

    @EventName("consent-given")
    record ConsentGiven(UUID subjectId, Evidence evidence, List<Grant> grants, Instant givenAt)
            implements ConsentEvent {

        public ConsentGiven {
            grants = List.copyOf(grants);
        }

        /// When the last grant ends, and with it the consent.
        public Instant end() {
            return grants.stream().map(Grant::until).max(naturalOrder()).orElseThrow();
        }
    }

    /// @param by who withdrew, if it was said
    /// @param channel how it came, in the words of who received it
    @EventName("consent-withdrawn")
    record ConsentWithdrawn(
            UUID subjectId, @Nullable Withdrawer by, @Nullable String channel, Instant withdrawnAt)
            implements ConsentEvent {}

    /// @param expiredAt the end of the last grant, however late it was noticed
    @EventName("consent-expired")
    record ConsentExpired(UUID subjectId, Instant expiredAt) implements ConsentEvent {}

    EventTypes<ConsentEvent> TYPES = EventTypes.of(ConsentEvent.class);
}
