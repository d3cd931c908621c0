package id.percaya.listening.intake.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of imports answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "Imports", requiredProperties = "items")
record ImportPage(
        List<ImportDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
