package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Scope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The commands to a halt.
public sealed interface HaltCommand {

    record ImposeHalt(
            Scope scope,
            HaltCause cause,
            @Nullable UUID crisisId,
            @Nullable String reason,
            Exemptions exemptions,
            Instant at)
            implements HaltCommand {

        /// Without exemptions.
        public ImposeHalt(
                Scope scope,
                HaltCause cause,
                @Nullable UUID crisisId,
                @Nullable String reason,
                Instant at) {
            this(scope, cause, crisisId, reason, Exemptions.NONE, at);
        }
    }

    record LiftHalt(Instant at) implements HaltCommand {}
}
