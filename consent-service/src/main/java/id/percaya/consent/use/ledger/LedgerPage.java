package id.percaya.consent.use.ledger;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a ledger answers with, for its description: an annotation cannot name an `AgedPage` of
/// something.
@Schema(
        name = "Ledger",
        requiredProperties = {"asOf", "items"})
record LedgerPage(
        @Schema(description = "The ledger contains everything recorded before this.") Instant asOf,
        List<LedgerEntry> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
