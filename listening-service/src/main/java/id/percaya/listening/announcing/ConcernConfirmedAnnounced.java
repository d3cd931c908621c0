package id.percaya.listening.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernConfirmed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `concern.confirmed.v1`: many people worry about something, and an answer is wanted.
///
/// @param topic a code of the directory; absent if none was named
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcernConfirmedAnnounced(
        UUID monitorId,
        String facility,
        @Nullable String topic,
        long mentions,
        long stories,
        long authors,
        Instant firstMentionAt,
        Instant dueAt,
        Instant confirmedAt) {

    static ConcernConfirmedAnnounced of(ConcernConfirmed confirmed) {
        return new ConcernConfirmedAnnounced(
                confirmed.about().monitorId(),
                confirmed.about().facility(),
                confirmed.topic(),
                confirmed.counts().mentions(),
                confirmed.counts().stories(),
                confirmed.counts().authors(),
                confirmed.about().firstMentionAt(),
                confirmed.dueAt(),
                confirmed.confirmedAt());
    }
}
