package id.percaya.listening.alerting.alertrule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AlertRules", requiredProperties = "items")
record AlertRulePage(
        List<AlertRuleDetails> items,
        @Schema(description = "Cursor of the next page; absent on the last page.")
                @Nullable String next) {}
