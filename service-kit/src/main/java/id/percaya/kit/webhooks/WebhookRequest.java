package id.percaya.kit.webhooks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WebhookRequest",
        description = "The address and the types of a subscription.",
        additionalProperties = Schema.False.class,
        examples = "{\"url\": \"https://partner.example.com/percaya\"}")
record WebhookRequest(
        @Schema(
                        description =
                                "An https URL with a public host name, and not this service's own.",
                        format = "uri")
                @NotNull @Size(min = 1, max = 2000) String url,
        @Schema(description = "With or without `id.percaya.`; all types if absent or empty.")
                @Nullable @Size(max = 50) List<@NotNull @Size(max = 200) String> types) {

    List<String> typesOrAll() {
        return types == null ? List.of() : types;
    }
}
