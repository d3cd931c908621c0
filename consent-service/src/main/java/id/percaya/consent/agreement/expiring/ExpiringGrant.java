package id.percaya.consent.agreement.expiring;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A permitted use that will end, as the API shows it.
@Schema(requiredProperties = {"consentId", "subjectId", "purpose", "channel", "medium", "endsAt"})
record ExpiringGrant(
        UUID consentId,
        @Schema(description = "The pseudonym of the person shown.") UUID subjectId,
        Purpose purpose,
        Channel channel,
        Medium medium,
        @Schema(description = "The first instant at which the use is no longer permitted.")
                Instant endsAt) {}
