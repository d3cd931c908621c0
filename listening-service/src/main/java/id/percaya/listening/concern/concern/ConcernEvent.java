package id.percaya.listening.concern.concern;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Without the words that make the concern: they belong to the people who wrote them.
public sealed interface ConcernEvent {

    @EventName("concern-opened")
    record ConcernOpened(ConcernScope about, ConcernCounts counts, Instant openedAt)
            implements ConcernEvent {}

    /// @param topic a code of the directory; null if none was named
    /// @param dueAt an answer is wanted until then
    @EventName("concern-confirmed")
    record ConcernConfirmed(
            ConcernScope about,
            ConcernCounts counts,
            @Nullable String topic,
            Instant dueAt,
            Instant confirmedAt)
            implements ConcernEvent {}

    /// @param publicationId null if a person named none
    /// @param answeredAt when the answer was published
    @EventName("concern-answered")
    record ConcernAnswered(ConcernScope about, @Nullable UUID publicationId, Instant answeredAt)
            implements ConcernEvent {}

    /// @param confirmed whether it had been confirmed, so that others know of it
    @EventName("concern-faded")
    record ConcernFaded(ConcernScope about, boolean confirmed, Instant quietSince, Instant fadedAt)
            implements ConcernEvent {}

    @EventName(value = "concern-dismissed", closes = true)
    record ConcernDismissed(Instant dismissedAt) implements ConcernEvent {}

    /// @param into the concern that has its words and mentions
    @EventName(value = "concern-merged", closes = true)
    record ConcernMerged(UUID into, Instant mergedAt) implements ConcernEvent {}

    EventTypes<ConcernEvent> TYPES = EventTypes.of(ConcernEvent.class);
}
