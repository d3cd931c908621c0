package id.percaya.consent.consent;

import id.percaya.consent.consent.ConsentCommand.WithdrawConsent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WithdrawConsent",
        description = "What is known about a withdrawal; nothing of it is required.",
        additionalProperties = Schema.False.class,
        examples = "{\"by\": \"GUARDIAN\", \"channel\": \"by phone\"}")
record WithdrawConsentRequest(
        @Nullable Withdrawer by,
        @Schema(description = "How it came: by phone, at the counter, as a message.")
                @Nullable @Size(max = 200) String channel) {

    WithdrawConsent command(Instant at) {
        return new WithdrawConsent(by, channel, at);
    }
}
