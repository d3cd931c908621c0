package id.percaya.kit.operations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DiscardParkedEvent",
        description = "Why this subscription is never to hear the event.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\": \"announced by hand after incident 42\"}")
record DiscardRequest(
        @Schema(
                        description =
                                "Kept for ever: name the incident or the change, and no person.",
                        minLength = 5,
                        maxLength = 200)
                @NotNull @Size(min = 5, max = 200) String reason) {}
