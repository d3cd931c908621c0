package id.percaya.consent.erasure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EraseSubject",
        description = "Why a person is erased. There is no way back.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\": \"REQUESTED\"}")
record EraseSubjectRequest(@NotNull ErasureReason reason) {}
