package id.percaya.consent.use.takedowncase.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Channel;
import id.percaya.consent.use.placement.IrrecoverableReason;
import id.percaya.consent.use.placement.TakedownCause;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Certifies that every use under an ended consent has stopped or cannot be taken back.
@Schema(
        name = "Certificate",
        requiredProperties = {
            "withdrawalId",
            "version",
            "consentId",
            "subjectId",
            "cause",
            "endedAt",
            "dueAt",
            "completedAt",
            "uses"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record TakedownCertificate(
        UUID withdrawalId,
        @Schema(
                        description =
                                "Version of the takedown case; a use found later leads to a new certificate.")
                int version,
        UUID consentId,
        @Schema(description = "Pseudonym of the person whose consent it was.") UUID subjectId,
        TakedownCause cause,
        @Schema(description = "When the withdrawal was received or the consent otherwise ended.")
                Instant endedAt,
        @Schema(description = "3 × 24 hours later: UU PDP 27/2022 art. 40.") Instant dueAt,
        @Schema(description = "When the last use was taken down or declared irrecoverable.")
                Instant completedAt,
        @Schema(
                        description =
                                "Time after the deadline, as an ISO 8601 duration; absent if in time.")
                @Nullable String lateBy,
        @Schema(description = "Every use that relied on the consent.") List<EndedUse> uses) {

    @Schema(
            name = "EndedUse",
            requiredProperties = {"placementId", "outcome", "at"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndedUse(
            UUID placementId,
            @Schema(description = "Absent if it was not on a channel.") @Nullable Channel channel,
            @Schema(description = "The location, if it was not on a channel.")
                    @Nullable String place,
            @Schema(description = "Exact address, if known.") @Nullable String url,
            @Schema(description = "Hash of the content, lower-case hex.")
                    @Nullable String contentSha256,
            UseEnd outcome,
            @Schema(description = "Why it cannot be taken back.")
                    @Nullable IrrecoverableReason irrecoverable,
            @Schema(description = "When the outcome was recorded.") Instant at) {}

    @Schema(
            name = "UseEnd",
            description =
                    "TAKEN_DOWN: it is no longer visible; IRRECOVERABLE: it cannot be taken back.")
    enum UseEnd {
        TAKEN_DOWN,
        IRRECOVERABLE
    }
}
