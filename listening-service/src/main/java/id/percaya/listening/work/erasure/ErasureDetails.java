package id.percaya.listening.work.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import id.percaya.listening.matching.applying.MonitorsOfAuthor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param mentions erased so far
/// @param completedAt null while it goes on
/// @param monitors whose query named the account when it was ordered
@Schema(
        name = "Erasure",
        requiredProperties = {"id", "version", "orderedAt", "mentions", "monitors"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureDetails(
        UUID id,
        int version,
        Instant orderedAt,
        long mentions,
        @Nullable Instant completedAt,
        @Schema(maxItems = MonitorsOfAuthor.MOST) List<UUID> monitors)
        implements Versioned {}
