package id.percaya.kit.operations.subscriptions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DiscardParkedEvent",
        description = "The reason for discarding the event.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\": \"announced by hand after incident 42\"}")
record DiscardRequest(
        @Schema(
                        description =
                                "Stored permanently. Name the incident or change, but no person.",
                        minLength = 5,
                        maxLength = 200)
                @NotNull @Size(min = 5, max = 200) String reason) {}
