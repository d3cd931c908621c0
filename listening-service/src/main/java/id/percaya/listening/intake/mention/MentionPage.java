package id.percaya.listening.intake.mention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Mentions", requiredProperties = "items")
record MentionPage(
        List<MentionDetails> items,
        @Schema(description = "Cursor of the next page; absent on the last page.")
                @Nullable String next) {}
