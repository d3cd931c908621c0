package id.percaya.campaign.publishing.publication.calendar;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DismissSuspicion",
        description = "The halt that the publication is not about.",
        examples =
                """
                {"haltId": "0198c0de-0000-7000-8000-000000000009"}
                """)
record DismissSuspicionRequest(
        @Schema(description = "One of the halts that hold it with the reason HALT_SUSPECTED.")
                @NotNull UUID haltId) {}
