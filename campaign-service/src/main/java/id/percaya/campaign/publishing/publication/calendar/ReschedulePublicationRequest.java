package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.PublicationCommand.ReschedulePublication;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ReschedulePublication",
        description = "A new due time.",
        examples =
                """
                {"dueAt": "2027-05-02T02:00:00Z", "grace": "PT30M"}
                """)
record ReschedulePublicationRequest(
        @NotNull Instant dueAt,
        @Schema(description = "How late it may be published. Unchanged by default; at most P7D.")
                @Nullable Duration grace) {

    ReschedulePublication command(Instant at) {
        return new ReschedulePublication(
                dueAt, grace == null ? null : GracePeriod.requireInRange(grace), at);
    }
}
