package id.percaya.listening.alerting.alertrule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of alert rules answers with, for its description: an annotation cannot name a `Page`
/// of something.
@Schema(name = "AlertRules", requiredProperties = "items")
record AlertRulePage(
        List<AlertRuleDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
