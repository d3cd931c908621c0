package id.percaya.consent.agreement.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "VoidConsent",
        description = "The reasons why the consent is void.",
        additionalProperties = Schema.False.class,
        examples = "{\"reasons\": [\"SIGNER_WITHOUT_AUTHORITY\"]}")
record VoidConsentRequest(@NotNull @Size(min = 1, max = 7) List<@NotNull VoidReason> reasons) {

    ConsentCommand.VoidConsent command(Instant at) {
        return new ConsentCommand.VoidConsent(reasons.stream().distinct().sorted().toList(), at);
    }
}
