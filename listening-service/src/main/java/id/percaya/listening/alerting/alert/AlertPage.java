package id.percaya.listening.alerting.alert;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Alerts", requiredProperties = "items")
record AlertPage(
        List<AlertDetails> items,
        @Schema(description = "Cursor of the next page; absent on the last page.")
                @Nullable String next) {}
