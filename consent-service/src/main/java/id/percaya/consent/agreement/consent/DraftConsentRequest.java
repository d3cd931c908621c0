package id.percaya.consent.agreement.consent;

import id.percaya.consent.Money;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DraftConsent",
        description = "A release form, filled in for one person.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"subjectId": "0198c0de-0000-7000-8000-000000000001",
                 "formId": "0198c0de-0000-7000-8000-00000000f001", "language": "id",
                 "grants": [{
                   "purpose": "MARKETING", "channel": "INSTAGRAM", "medium": "PHOTO",
                   "identifiability": "MASKED", "territory": "WORLD",
                   "from": "2026-05-01T02:00:00Z", "until": "2099-05-01T00:00:00Z"}],
                 "compensation": {"amount": "250000", "currency": "IDR"}}
                """)
record DraftConsentRequest(
        @Schema(description = "The pseudonym of the person shown.") @NotNull UUID subjectId,
        @Schema(description = "A published edition of a release form.") @NotNull UUID formId,
        @Schema(description = "Language of the text to be signed, BCP 47.")
                @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                @Size(max = 35) String language,
        @NotNull @Size(min = 1, max = Terms.MOST_GRANTS) List<@NotNull @Valid GrantRequest> grants,
        @Schema(description = "The payment to the person; none by default.") @Nullable @Valid CompensationRequest compensation,
        @Schema(description = "When the form was filled in; now by default.")
                @Nullable Instant filledAt,
        @Schema(description = "A consent of the same person that this one will replace.")
                @Nullable UUID supersedes) {

    @Schema(name = "Compensation", additionalProperties = Schema.False.class)
    record CompensationRequest(
            @Schema(description = "Decimal with a point, at most two places.")
                    @NotNull @Pattern(regexp = Money.AMOUNT) @Size(max = 18) String amount,
            @Schema(description = "ISO 4217. Otherwise: UNKNOWN_CURRENCY.")
                    @NotNull @Pattern(regexp = Money.CURRENCY) @Size(max = 3) String currency) {

        private Money money() {
            if (!Money.isCurrency(currency)) {
                throw new Invalid(
                        "/compensation/currency",
                        "UNKNOWN_CURRENCY",
                        "must be a currency of ISO 4217");
            }
            return new Money(amount, currency);
        }
    }

    Terms terms() {
        Money paid = compensation == null ? null : compensation.money();
        return new Terms(formId, language, GrantRequest.grants(grants), paid);
    }
}
