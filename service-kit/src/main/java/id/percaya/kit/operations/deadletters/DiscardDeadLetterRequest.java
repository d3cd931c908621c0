package id.percaya.kit.operations.deadletters;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DiscardDeadLetter",
        description = "The reason for discarding the record.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\": \"sent by mistake, incident 42\"}")
record DiscardDeadLetterRequest(
        @Schema(
                        description =
                                "Stored permanently. Name the incident or change, but no person.",
                        minLength = 5,
                        maxLength = 200)
                @NotNull @Size(min = 5, max = 200) String reason) {}
