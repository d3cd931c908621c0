package id.percaya.consent.agreement.consent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of consents answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "Consents", requiredProperties = "items")
record ConsentPage(
        List<ConsentDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
