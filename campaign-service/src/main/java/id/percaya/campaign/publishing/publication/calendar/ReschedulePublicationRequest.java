package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.account.Zones;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.publication.BookingTerms;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReschedulePublication;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
        @Schema(description = "How late it may be published. Unchanged by default; at most P7D.")
                @Nullable Duration grace,
        @Schema(
                        description =
                                "Why it may say the same as another publication on the account within"
                                        + " 24 hours. Without it, that is refused with DUPLICATE.")
                @Nullable @Valid AllowDuplicateRequest allowDuplicate) {

    DueTime due() {
        return DueTime.of(dueAt, zone == null ? null : ZoneId.of(zone));
    }

    ReschedulePublication command(BookingTerms terms, PublicationFacts facts, Instant at) {
        return new ReschedulePublication(
                due().instant(),
                grace == null ? null : GracePeriod.requireInRange(grace),
                terms,
                facts,
                at);
    }
}
