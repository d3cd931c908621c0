package id.percaya.consent.use.takedowncase;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of withdrawals answers with, for its description: an annotation cannot name a `Page`
/// of something.
@Schema(name = "Withdrawals", requiredProperties = "items")
record TakedownCasePage(
        List<TakedownCaseDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
