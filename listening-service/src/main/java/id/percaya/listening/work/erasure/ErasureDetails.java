package id.percaya.listening.work.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param mentions erased so far
/// @param completedAt null while it goes on
@Schema(
        name = "Erasure",
        requiredProperties = {"id", "version", "orderedAt", "mentions"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureDetails(
        UUID id, int version, Instant orderedAt, long mentions, @Nullable Instant completedAt)
        implements Versioned {}
