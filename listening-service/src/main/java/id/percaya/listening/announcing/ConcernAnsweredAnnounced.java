package id.percaya.listening.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernAnswered;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `concern.answered.v1`
///
/// @param publicationId absent if a person named none
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcernAnsweredAnnounced(
        UUID monitorId,
        String facility,
        @Nullable UUID publicationId,
        Instant firstMentionAt,
        Instant answeredAt) {

    static ConcernAnsweredAnnounced of(ConcernAnswered answered) {
        return new ConcernAnsweredAnnounced(
                answered.about().monitorId(),
                answered.about().facility(),
                answered.publicationId(),
                answered.about().firstMentionAt(),
                answered.answeredAt());
    }
}
