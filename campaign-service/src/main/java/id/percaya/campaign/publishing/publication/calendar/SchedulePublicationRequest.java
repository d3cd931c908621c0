package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.gate.Window;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SchedulePublication",
        description = "An approved content to publish on one account at one instant.",
        examples =
                """
                {"contentId": "0198c0de-0000-7000-8000-000000000004",
                 "accountId": "0198c0de-0000-7000-8000-000000000005",
                 "dueAt": "2027-05-01T02:00:00Z", "grace": "PT15M"}
                """)
record SchedulePublicationRequest(
        @NotNull UUID contentId,
        @NotNull UUID accountId,
        @NotNull Instant dueAt,
        @Schema(description = "How late it may be published. PT15M by default; at most P7D.")
                @Nullable Duration grace) {

    private static final Duration DEFAULT_GRACE = Duration.ofMinutes(15);

    Window window() {
        return new Window(dueAt, grace == null ? DEFAULT_GRACE : GracePeriod.requireInRange(grace));
    }
}
