package id.percaya.listening.matching.monitor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Monitors", requiredProperties = "items")
record MonitorPage(
        List<MonitorDetails> items,
        @Schema(description = "Cursor of the next page; absent on the last page.")
                @Nullable String next) {}
