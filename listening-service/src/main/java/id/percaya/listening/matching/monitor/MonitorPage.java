package id.percaya.listening.matching.monitor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of monitors answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "Monitors", requiredProperties = "items")
record MonitorPage(
        List<MonitorDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
