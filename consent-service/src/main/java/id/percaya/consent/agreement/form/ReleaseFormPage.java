package id.percaya.consent.agreement.form;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes one page of forms in the OpenAPI document.
@Schema(name = "ReleaseForms", requiredProperties = "items")
record ReleaseFormPage(
        List<ReleaseFormDetails> items,
        @Schema(description = "The cursor of the next page; absent on the last page.")
                @Nullable String next) {}
