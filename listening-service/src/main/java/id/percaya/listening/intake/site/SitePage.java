package id.percaya.listening.intake.site;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of sites answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "SiteVisitsList", requiredProperties = "items")
record SitePage(
        List<SiteDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
