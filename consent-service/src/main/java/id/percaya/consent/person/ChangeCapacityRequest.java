package id.percaya.consent.person;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ChangeCapacity",
        description = "The person's legal capacity from now on.",
        additionalProperties = Schema.False.class,
        examples = "{\"capacity\": \"LACKS_CAPACITY\"}")
record ChangeCapacityRequest(@NotNull Capacity capacity) {}
