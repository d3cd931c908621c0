package id.percaya.consent.agreement.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "LiftRestriction",
        description = "Proof that the person wants the signed grants to hold again.",
        additionalProperties = Schema.False.class,
        examples = "{\"evidenceIds\": [\"0198c0de-0000-7000-8000-00000000e002\"]}")
record LiftRestrictionRequest(
        @Schema(description = "Evidence uploaded for this consent after the restriction.")
                @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> evidenceIds) {}
