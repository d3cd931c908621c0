package id.percaya.kit.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An order: who gave it, when, and what it was.
@Schema(
        name = "AuditEntry",
        requiredProperties = {"id", "at", "by", "order", "subscription"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditEntry(
        UUID id,
        Instant at,
        @Schema(description = "The token's subject.", maxLength = 255) String by,
        @Schema(description = "The order's stored name.", examples = "subscription-paused")
                String order,
        @Schema(maxLength = 100) String subscription,
        @Nullable UUID streamId,
        @Nullable Integer version,
        @Schema(maxLength = 200) @Nullable String reason) {

    /// Its place in the list.
    String key() {
        return id.toString();
    }
}
