package id.percaya.consent.agreement.expiring;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes one page of expiring grants in the OpenAPI document.
@Schema(
        name = "ExpiringConsents",
        requiredProperties = {"asOf", "items"})
record ExpiringPage(
        @Schema(description = "The list contains everything recorded before this instant.")
                Instant asOf,
        List<ExpiringGrant> items,
        @Schema(description = "The cursor of the next page; absent on the last page.")
                @Nullable String next) {}
