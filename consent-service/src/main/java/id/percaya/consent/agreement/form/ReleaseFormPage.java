package id.percaya.consent.agreement.form;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of forms answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "ReleaseForms", requiredProperties = "items")
record ReleaseFormPage(
        List<ReleaseFormDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
