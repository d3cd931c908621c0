package id.percaya.crisis.response.crisis;

import id.percaya.crisis.response.posture.CrisisType;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.Reputation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public sealed interface CrisisCommand {

    /// @param occurredAt when the incident happened, if known
    /// @param awareAt when the provider became aware of it, if before the declaration
    /// @param deaths how many people died
    record DeclareCrisis(
            UUID caseId,
            Extent extent,
            Severity severity,
            boolean drill,
            @Nullable Instant occurredAt,
            @Nullable Instant awareAt,
            int deaths,
            Instant at)
            implements CrisisCommand {}

    record AssessCrisis(CrisisType type, boolean similarBefore, Reputation priorReputation)
            implements CrisisCommand {}

    /// A posture at or above the recommended one.
    record ChoosePosture(Posture posture, @Nullable String reason) implements CrisisCommand {}

    /// A posture below the recommended one, which somebody else confirms.
    ///
    /// @param refutation how the claim was refuted; required to deny
    record ProposePosture(Posture posture, String reason, @Nullable String refutation, String by)
            implements CrisisCommand {}

    record ConfirmPosture(String by) implements CrisisCommand {}

    /// Lets a closed crisis go on.
    record ReopenCrisis(String reason, Instant at) implements CrisisCommand {}

    record CloseCrisis(CrisisFacts facts, Instant at) implements CrisisCommand {}
}
