package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.LastCalls;
import id.percaya.campaign.permission.halt.HaltCommand.ImposeHalt;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A suspended procedure must not be advertised.
@ApplicationScoped
class WhenProcedureSuspendedThenImposeHalt implements Reaction {

    private final Halts halts;
    private final LastCalls calls;
    private final Clock clock;

    WhenProcedureSuspendedThenImposeHalt(Halts halts, LastCalls calls, Clock clock) {
        this.halts = halts;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public String eventType() {
        return "procedure.suspended.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ProcedureSuspendedMessage suspended = received.as(ProcedureSuspendedMessage.class);
        calls.await(received.context().tenant());
        HaltId id = SuspensionHaltId.of(received.subject());
        ImposeHalt command =
                new ImposeHalt(
                        suspended.scope(),
                        HaltCause.PROCEDURE_SUSPENDED,
                        suspended.crisisId(),
                        null,
                        clock.instant());
        halts.handle(id, command, received.context());
    }

    /// `procedure.suspended.v1`, reduced to the fields used here.
    record ProcedureSuspendedMessage(
            @Nullable UUID crisisId,
            String facility,
            String procedure,
            @Nullable String practitioner) {

        Scope scope() {
            return new Scope(facility, procedure, practitioner, null);
        }
    }
}
