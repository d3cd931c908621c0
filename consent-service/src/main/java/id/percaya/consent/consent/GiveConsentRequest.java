package id.percaya.consent.consent;

import id.percaya.consent.consent.ConsentCommand.GiveConsent;
import id.percaya.kit.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GiveConsent", description = "A consent as it was signed.")
record GiveConsentRequest(
        @Schema(description = "The pseudonym of the person shown.") @NotNull UUID subjectId,
        @NotNull @Valid Signed evidence,
        @NotNull @Size(min = 1, max = GiveConsent.MOST_GRANTS) List<@NotNull @Valid Use> grants) {

    @Schema(name = "GivenEvidence")
    record Signed(
            @Schema(description = "Of the scan or recording, lower-case hex.")
                    @NotNull @Pattern(regexp = Evidence.SHA256) @Size(max = 64) String sha256,
            @NotNull Evidence.Method method,
            @Schema(description = "Not in the future.") @NotNull Instant signedAt) {}

    @Schema(name = "GivenGrant")
    record Use(
            @NotNull Purpose purpose,
            @NotNull Channel channel,
            @NotNull Medium medium,
            @Schema(description = "The first permitted instant.") @NotNull Instant from,
            @Schema(description = "The first instant no longer permitted.") @NotNull Instant until) {}

    GiveConsent command(Instant at) {
        Evidence signed = new Evidence(evidence.sha256, evidence.method, evidence.signedAt);
        List<Grant> granted = new ArrayList<>();
        for (Use use : grants) {
            granted.add(grant(use, "/grants/" + granted.size()));
        }
        return new GiveConsent(subjectId, signed, granted, at);
    }

    private static Grant grant(Use use, String pointer) {
        if (!use.from.isBefore(use.until)) {
            throw new Invalid(pointer + "/until", "END_BEFORE_START", "must be after from");
        }
        return new Grant(use.purpose, use.channel, use.medium, use.from, use.until);
    }
}
