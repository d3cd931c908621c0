package id.percaya.kit.operations.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An operator's order in the audit.
@Schema(
        name = "AuditEntry",
        requiredProperties = {"id", "at", "by", "order", "subscription"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditEntry(
        UUID id,
        Instant at,
        @Schema(description = "Subject of the operator's access token.", maxLength = 255) String by,
        @Schema(description = "Stored event name of the order.", examples = "subscription-paused")
                String order,
        @Schema(
                        description = "The subscription or view, or `inbox` for a dead letter.",
                        maxLength = 100)
                String subscription,
        @Schema(description = "The stream, or the dead letter.") @Nullable UUID streamId,
        @Nullable Integer version,
        @Schema(maxLength = 200) @Nullable String reason) {}
