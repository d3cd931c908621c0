package id.percaya.crisis.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `statement.published.v1`, sent once per channel.
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementPublishedAnnounced(
        UUID crisisId, Channel channel, Instant publishedAt, @Nullable String url) {}
