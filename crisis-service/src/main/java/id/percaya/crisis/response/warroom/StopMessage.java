package id.percaya.crisis.response.warroom;

import id.percaya.crisis.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The fields we use of campaign-service's `publication.stop-asked.v1` and
/// `.published-despite-stop.v1`.
///
/// @param crisisIds the crises whose halts are among the reasons; null if there is none
/// @param publishedAt null unless it was published despite the stop
record StopMessage(
        @Nullable List<UUID> crisisIds,
        Channel channel,
        List<String> reasons,
        Instant stopAskedAt,
        @Nullable Instant publishedAt,
        @Nullable String url) {

    List<UUID> crises() {
        return crisisIds == null ? List.of() : crisisIds;
    }
}
