package id.percaya.listening.alerting.alert;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of alerts answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "Alerts", requiredProperties = "items")
record AlertPage(
        List<AlertDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
