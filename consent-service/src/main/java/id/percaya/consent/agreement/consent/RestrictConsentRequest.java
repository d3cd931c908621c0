package id.percaya.consent.agreement.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RestrictConsent",
        description = "The remaining grants. Each must be within the present grants.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"grants": [{
                   "purpose": "MARKETING", "channel": "INSTAGRAM", "medium": "PHOTO",
                   "identifiability": "MASKED", "territory": "ID",
                   "from": "2026-05-01T02:00:00Z", "until": "2098-05-01T00:00:00Z"}]}
                """)
record RestrictConsentRequest(
        @NotNull @Size(min = 1, max = Terms.MOST_GRANTS) List<@NotNull @Valid GrantRequest> grants) {}
