package id.percaya.consent.agreement.consent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes one page of consents in the OpenAPI document.
@Schema(name = "Consents", requiredProperties = "items")
record ConsentPage(
        List<ConsentDetails> items,
        @Schema(description = "The cursor of the next page; absent on the last page.")
                @Nullable String next) {}
