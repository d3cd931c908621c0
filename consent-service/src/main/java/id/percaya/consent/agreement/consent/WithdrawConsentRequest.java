package id.percaya.consent.agreement.consent;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WithdrawConsent",
        description = "What is known about a withdrawal; nothing of it is required.",
        additionalProperties = Schema.False.class,
        examples = "{\"by\": \"SIGNER\", \"channel\": \"by phone\"}")
record WithdrawConsentRequest(
        @Schema(description = "Who withdraws; the signer if not said.") @Nullable Withdrawer by,
        @Schema(description = "How it came: by phone, at the counter, as a message.")
                @Nullable @Size(max = 200) String channel) {

    Withdrawer who() {
        return by == null ? Withdrawer.SIGNER : by;
    }
}
