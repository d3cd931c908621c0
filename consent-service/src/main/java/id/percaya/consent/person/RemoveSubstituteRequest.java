package id.percaya.consent.person;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RemoveSubstitute",
        description = "The substitute who may no longer decide for the person.",
        additionalProperties = Schema.False.class,
        examples = "{\"substituteId\": \"0198c0de-0000-7000-8000-000000000002\"}")
record RemoveSubstituteRequest(@NotNull UUID substituteId) {}
