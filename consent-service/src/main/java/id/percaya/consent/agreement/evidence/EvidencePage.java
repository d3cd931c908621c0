package id.percaya.consent.agreement.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes one page of evidence in the OpenAPI document.
@Schema(name = "EvidencePage", requiredProperties = "items")
record EvidencePage(
        List<EvidenceDetails> items,
        @Schema(description = "The cursor of the next page; absent on the last page.")
                @Nullable String next) {}
