package id.percaya.listening.intake.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Imports", requiredProperties = "items")
record ImportPage(
        List<ImportDetails> items,
        @Schema(description = "Cursor of the next page; absent on the last page.")
                @Nullable String next) {}
