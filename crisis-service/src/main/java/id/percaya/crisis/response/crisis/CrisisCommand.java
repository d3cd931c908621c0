package id.percaya.crisis.response.crisis;

import id.percaya.crisis.response.posture.CrisisType;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.Reputation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public sealed interface CrisisCommand {

    /// @param occurredAt when the incident happened, if known
    record DeclareCrisis(
            UUID caseId,
            Extent extent,
            Severity severity,
            boolean drill,
            @Nullable Instant occurredAt,
            Instant at)
            implements CrisisCommand {}

    record AssessCrisis(CrisisType type, boolean similarBefore, Reputation priorReputation)
            implements CrisisCommand {}

    /// @param approver of a posture below the recommended one
    /// @param refutation how the claim was refuted; required to deny
    record ChoosePosture(
            Posture posture,
            @Nullable String reason,
            @Nullable String approver,
            @Nullable String refutation,
            String by)
            implements CrisisCommand {}

    record CloseCrisis(CrisisFacts facts, Instant at) implements CrisisCommand {}
}
