package id.percaya.listening.intake.site;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SiteVisitsList", requiredProperties = "items")
record SitePage(
        List<SiteDetails> items,
        @Schema(description = "Cursor of the next page; absent on the last page.")
                @Nullable String next) {}
