package id.percaya.listening.alerting.backtest;

import id.percaya.listening.alerting.alertrule.AlertRuleRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// @param rule as for a new rule
@Schema(
        name = "BacktestDraft",
        examples =
                """
                {"rule": {"name": "Ramai", "monitorIds": ["0198c0de-0000-7000-8000-000000000006"],
                 "test": {"kind": "NB_TAIL"}}, "from": "2026-09-01T00:00:00Z", "to": "2026-11-30T00:00:00Z"}
                """)
record DraftBacktestRequest(
        @Valid @NotNull AlertRuleRequest rule,
        @Schema(examples = "2026-09-01T00:00:00Z") @NotNull Instant from,
        @Schema(examples = "2026-11-30T00:00:00Z") @NotNull Instant to) {}
