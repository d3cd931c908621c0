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

/// That nothing rests on an ended consent any more, as far as it can be taken back.
///
/// @param version of the case that it certifies: a use found afterwards makes another one
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
        @Schema(description = "Of the withdrawal; a use found later makes another certificate.")
                int version,
        UUID consentId,
        @Schema(description = "The pseudonym of the person whose consent it was.") UUID subjectId,
        TakedownCause cause,
        @Schema(
                        description =
                                "When the withdrawal was received, or the consent ended"
                                        + " otherwise.")
                Instant endedAt,
        @Schema(description = "3 × 24 hours later: UU PDP 27/2022 art. 40.") Instant dueAt,
        @Schema(description = "When the last use was down or known to be irrecoverable.")
                Instant completedAt,
        @Schema(description = "How much too late, as an ISO 8601 duration; absent when in time.")
                @Nullable String lateBy,
        @Schema(description = "Everything that rested on it.") List<EndedUse> uses) {

    @Schema(
            name = "EndedUse",
            requiredProperties = {"placementId", "outcome", "at"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndedUse(
            UUID placementId,
            @Schema(description = "Absent when it was on none of them.") @Nullable Channel channel,
            @Schema(description = "Where it was, when on no channel.") @Nullable String place,
            @Schema(description = "Where exactly, if it was said.") @Nullable String url,
            @Schema(description = "Of the content, lower-case hex.") @Nullable String contentSha256,
            UseEnd outcome,
            @Schema(description = "Why it cannot be taken back.")
                    @Nullable IrrecoverableReason irrecoverable,
            @Schema(description = "When it was known.") Instant at) {}

    @Schema(
            name = "UseEnd",
            description =
                    "TAKEN_DOWN: nobody sees it there; IRRECOVERABLE: it cannot be taken back.")
    enum UseEnd {
        TAKEN_DOWN,
        IRRECOVERABLE
    }
}
