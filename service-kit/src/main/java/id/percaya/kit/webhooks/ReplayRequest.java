package id.percaya.kit.webhooks;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ReplayWebhook",
        description = "The place in the past at which sending begins again.",
        additionalProperties = Schema.False.class,
        examples = "{\"from\": \"2026-11-01T00:00:00Z\"}")
record ReplayRequest(
        @Schema(description = "Events recorded since then are sent again.") @NotNull Instant from) {}
