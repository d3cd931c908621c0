package id.percaya.crisis.response.crisis;

import id.percaya.crisis.response.posture.CrisisType;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.Reputation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public sealed interface CrisisCommand {

    /// @param occurredAt when it happened, where that is known
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

    /// @param approver who stands for a posture below the recommended one
    /// @param refutation how the claim was refuted; only deny needs it
    record ChoosePosture(
            Posture posture,
            @Nullable String reason,
            @Nullable String approver,
            @Nullable String refutation,
            String by)
            implements CrisisCommand {}

    /// @param open what still has to be decided, met or breached on record
    record CloseCrisis(List<CrisisRefusal> open, Instant at) implements CrisisCommand {
        public CloseCrisis {
            open = List.copyOf(open);
        }
    }
}
