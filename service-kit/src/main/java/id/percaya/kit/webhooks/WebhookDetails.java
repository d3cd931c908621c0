package id.percaya.kit.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A webhook subscription, as REST shows it.
@Schema(name = "WebhookSubscription", description = "An address to which events are sent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookDetails(
        UUID id,
        int version,
        WebhookState state,
        @Schema(description = "The address.", format = "uri", maxLength = 2000) String url,
        @Schema(
                        description = "The types that are sent; all, also later ones, if empty.",
                        examples = "[\"publication.published.v1\"]")
                List<String> types,
        @Schema(description = "Counts the secrets; the newest one signs.") int secretVersion,
        @Schema(description = "How long the former secret signs too; absent if none does.")
                @Nullable Instant formerSecretUntil,
        @Schema(
                        description =
                                "The secret that signs. Only in the answer to its creation or"
                                        + " rotation, and never again.",
                        maxLength = 100)
                @Nullable String secret,
        Instant createdAt,
        @Schema(description = "Since when nothing arrived; absent if the last attempt succeeded.")
                @Nullable Instant failingSince,
        @Schema(description = "Why Percaya stopped sending; absent unless DISABLED.")
                @Nullable WebhookFault fault,
        @Nullable Instant disabledAt)
        implements Versioned {

    WebhookDetails withSecret(String text) {
        return new WebhookDetails(
                id,
                version,
                state,
                url,
                types,
                secretVersion,
                formerSecretUntil,
                text,
                createdAt,
                failingSince,
                fault,
                disabledAt);
    }
}
