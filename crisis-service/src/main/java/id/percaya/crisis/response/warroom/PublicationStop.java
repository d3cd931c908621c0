package id.percaya.crisis.response.warroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A publication that somebody had in hand when a halt of the crisis came, and the end of it: not
/// known yet, not posted, or posted all the same.
///
/// @param reasons in campaign-service's terms; new values may appear
/// @param deniedAt the time at which a person reported that it is not public
/// @param publishedAt set if it was posted despite the stop: a breach
@Schema(
        name = "PublicationStop",
        requiredProperties = {"publicationId", "crisisId", "channel", "reasons", "askedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationStop(
        UUID publicationId,
        UUID crisisId,
        Channel channel,
        List<String> reasons,
        Instant askedAt,
        @Nullable Instant deniedAt,
        @Nullable Instant publishedAt,
        @Nullable String url) {}
