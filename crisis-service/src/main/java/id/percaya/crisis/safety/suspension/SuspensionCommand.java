package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.response.crisis.Extent;
import java.time.Instant;

public sealed interface SuspensionCommand {

    /// @param extent that the crisis affects
    /// @param suspendedAlready whether a suspension of the same is proposed or in force
    record ProposeSuspension(
            SuspendedProcedure suspended, Extent extent, boolean suspendedAlready, String by)
            implements SuspensionCommand {}

    record EnforceSuspension(Instant at) implements SuspensionCommand {}

    record LiftSuspension(String by, SuspensionFacts facts, Instant at)
            implements SuspensionCommand {}

    record MakeSuspensionPermanent(String reason, String by, Instant at)
            implements SuspensionCommand {}
}
