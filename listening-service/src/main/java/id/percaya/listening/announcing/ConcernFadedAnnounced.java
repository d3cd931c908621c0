package id.percaya.listening.announcing;

import id.percaya.listening.concern.concern.ConcernEvent.ConcernFaded;
import java.time.Instant;
import java.util.UUID;

/// `concern.faded.v1`: hardly anybody speaks about a confirmed concern any more.
record ConcernFadedAnnounced(UUID monitorId, String facility, Instant quietSince, Instant fadedAt) {

    static ConcernFadedAnnounced of(ConcernFaded faded) {
        return new ConcernFadedAnnounced(
                faded.about().monitorId(),
                faded.about().facility(),
                faded.quietSince(),
                faded.fadedAt());
    }
}
