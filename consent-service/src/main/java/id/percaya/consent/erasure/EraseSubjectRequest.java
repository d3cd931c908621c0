package id.percaya.consent.erasure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EraseSubject",
        description = "The reason for an erasure, which cannot be undone.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\": \"REQUESTED\"}")
record EraseSubjectRequest(@NotNull ErasureReason reason) {}
