package id.percaya.crisis.safety.suspension;

import java.time.Instant;

public sealed interface SuspensionCommand {

    record ProposeSuspension(SuspendedProcedure suspended, String by)
            implements SuspensionCommand {}

    record EnforceSuspension(Instant at) implements SuspensionCommand {}

    record LiftSuspension(String by, SuspensionFacts facts, Instant at)
            implements SuspensionCommand {}

    record MakeSuspensionPermanent(Instant at) implements SuspensionCommand {}
}
