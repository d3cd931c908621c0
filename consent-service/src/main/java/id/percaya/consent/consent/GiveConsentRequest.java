package id.percaya.consent.consent;

import id.percaya.consent.Method;

import id.percaya.consent.Grant;

import id.percaya.consent.Medium;

import id.percaya.consent.Channel;

import id.percaya.consent.Purpose;

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

@Schema(
        name = "GiveConsent",
        description = "A consent as it was signed.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"subjectId": "0198c0de-0000-7000-8000-000000000001",
                 "evidence": {
                   "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                   "method": "WRITTEN", "signedAt": "2026-05-01T02:00:00Z"},
                 "grants": [{
                   "purpose": "MARKETING", "channel": "INSTAGRAM", "medium": "PHOTO",
                   "from": "2026-05-01T02:00:00Z", "until": "2027-05-01T00:00:00Z"}]}
                """)
record GiveConsentRequest(
        @Schema(description = "The pseudonym of the person shown.") @NotNull UUID subjectId,
        @NotNull @Valid Signed evidence,
        @NotNull @Size(min = 1, max = GiveConsent.MOST_GRANTS) List<@NotNull @Valid Use> grants) {

    @Schema(name = "GivenEvidence", additionalProperties = Schema.False.class)
    record Signed(
            @Schema(description = "Of the scan or recording, lower-case hex.")
                    @NotNull @Pattern(regexp = Evidence.SHA256) @Size(max = 64) String sha256,
            @NotNull Method method,
            @Schema(description = "Not in the future.") @NotNull Instant signedAt) {}

    @Schema(name = "GivenGrant", additionalProperties = Schema.False.class)
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
