package id.percaya.consent.agreement.expiring;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the list answers with, for its description: an annotation cannot name a page of something.
@Schema(
        name = "ExpiringConsents",
        requiredProperties = {"asOf", "items"})
record ExpiringPage(
        @Schema(description = "Whatever was recorded before is in the list.") Instant asOf,
        List<ExpiringGrant> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
