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
        description = "An approved content on one account at a time.",
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
        @Schema(description = "How late it may be published, as PT15M (the default); at most P7D.")
                @Nullable Duration grace) {

    private static final Duration USUAL = Duration.ofMinutes(15);

    Window window() {
        return new Window(dueAt, grace == null ? USUAL : GracePeriod.requireInRange(grace));
    }
}
