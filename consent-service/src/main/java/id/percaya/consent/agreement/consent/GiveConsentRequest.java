package id.percaya.consent.agreement.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "GiveConsent",
        description = "The signature on an offered consent.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"signer": {"as": "SUBJECT"}, "signedAt": "2026-05-01T03:00:00Z",
                 "evidenceIds": ["0198c0de-0000-7000-8000-00000000e001"], "careNotConditional": true}
                """)
record GiveConsentRequest(
        @NotNull @Valid SignerRequest signer,
        @Schema(
                        description =
                                "The date of the signature: not before the form was filled in,"
                                        + " and not in the future.")
                @NotNull Instant signedAt,
        @Schema(
                        description =
                                "Evidence uploaded for this consent: the signed paper or the"
                                        + " recording.")
                @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> evidenceIds,
        @Schema(
                        description =
                                "Whether it was stated that care does not depend on the consent."
                                        + " It must be true.")
                @NotNull Boolean careNotConditional) {

    @Schema(name = "ConsentSigner", additionalProperties = Schema.False.class)
    record SignerRequest(
            @NotNull Signer.As as,
            @Schema(description = "The substitute who signs for the person.")
                    @Nullable UUID substituteId,
            @Schema(description = "The legal basis when somebody signs for the person.")
                    @Nullable Authority authority,
            @Schema(description = "Whether the minor agrees, too.") @Nullable Boolean assented) {

        Signer signer() {
            return new Signer(as, substituteId, authority, Boolean.TRUE.equals(assented));
        }
    }
}
