package id.percaya.consent.agreement.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of evidence answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "EvidencePage", requiredProperties = "items")
record EvidencePage(
        List<EvidenceDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
