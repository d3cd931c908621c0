package id.percaya.consent.agreement.consent;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WithdrawConsent",
        description = "The details of a withdrawal. None is required.",
        additionalProperties = Schema.False.class,
        examples = "{\"by\": \"SIGNER\", \"channel\": \"by phone\"}")
record WithdrawConsentRequest(
        @Schema(description = "The person who withdraws; the signer by default.")
                @Nullable Withdrawer by,
        @Schema(description = "How it arrived: by phone, at the counter, as a message.")
                @Nullable @Size(max = 200) String channel) {

    Withdrawer who() {
        return by == null ? Withdrawer.SIGNER : by;
    }
}
