package id.percaya.listening.intake.mention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of mentions answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "Mentions", requiredProperties = "items")
record MentionPage(
        List<MentionDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
