package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.account.Zones;
import id.percaya.campaign.publishing.gate.Window;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.ZoneId;
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
                 "dueAt": "2027-05-01T09:00:00", "zone": "Asia/Jakarta", "grace": "PT15M"}
                """)
record SchedulePublicationRequest(
        @NotNull UUID contentId,
        @NotNull UUID accountId,
        @Schema(
                        description =
                                "RFC 3339 with an offset, or a local time without one if `zone` is"
                                        + " given.")
                @NotNull @Size(max = 40) @Pattern(regexp = DueTime.PATTERN) String dueAt,
        @Schema(
                        description =
                                "The zone of a local due time. An offset that contradicts it is"
                                        + " refused.")
                @Nullable @Size(max = 20) @Pattern(regexp = Zones.PATTERN) String zone,
        @Schema(description = "How late it may be published. PT15M by default; at most P7D.")
                @Nullable Duration grace,
        @Schema(
                        description =
                                "Why it may say the same as another publication on the account within"
                                        + " 24 hours. Without it, that is refused with DUPLICATE.")
                @Nullable @Valid AllowDuplicateRequest allowDuplicate,
        @Schema(
                        description =
                                "The segment of the campaign that it is for. It gets the variant for"
                                        + " this segment where there is one.")
                @Nullable @Size(min = 1, max = 100) String forSegment) {

    private static final Duration DEFAULT_GRACE = Duration.ofMinutes(15);

    DueTime due() {
        return DueTime.of(dueAt, zone == null ? null : ZoneId.of(zone));
    }

    Window window() {
        return new Window(
                due().instant(), grace == null ? DEFAULT_GRACE : GracePeriod.requireInRange(grace));
    }
}
