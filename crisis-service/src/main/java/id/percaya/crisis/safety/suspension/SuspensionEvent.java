package id.percaya.crisis.safety.suspension;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public sealed interface SuspensionEvent {

    EventTypes<SuspensionEvent> TYPES = EventTypes.of(SuspensionEvent.class);

    @EventName("suspension-proposed")
    record SuspensionProposed(SuspendedProcedure what, String proposer)
            implements SuspensionEvent {}

    @EventName("suspension-enforced")
    record SuspensionEnforced(SuspendedProcedure what, Instant since) implements SuspensionEvent {}

    @EventName("suspension-lifted")
    record SuspensionLifted(SuspendedProcedure what, Instant liftedAt) implements SuspensionEvent {}

    /// @param what null in events recorded before it was announced
    /// @param reason null in events recorded before one was asked for
    @EventName("suspension-made-permanent")
    record SuspensionMadePermanent(
            @Nullable SuspendedProcedure what, @Nullable String reason, Instant decidedAt)
            implements SuspensionEvent {}
}
