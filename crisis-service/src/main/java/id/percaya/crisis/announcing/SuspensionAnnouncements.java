package id.percaya.crisis.announcing;

import id.percaya.crisis.safety.suspension.SuspendedProcedure;
import id.percaya.crisis.safety.suspension.SuspensionEvent;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionEnforced;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionLifted;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionMadePermanent;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionProposed;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class SuspensionAnnouncements implements Announces<SuspensionEvent> {

    @Override
    public EventTypes<SuspensionEvent> types() {
        return SuspensionEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<SuspensionEvent> recorded) {
        return switch (recorded.event()) {
            case SuspensionEnforced(SuspendedProcedure suspended, _)
                    when suspended.crisis().drill() ->
                    Optional.empty();
            case SuspensionEnforced(SuspendedProcedure suspended, Instant since) ->
                    Optional.of(
                            new Announcement(
                                    "procedure.suspended.v1", announced(suspended, since)));
            case SuspensionLifted(SuspendedProcedure lifted, _) when lifted.crisis().drill() ->
                    Optional.empty();
            case SuspensionLifted(SuspendedProcedure lifted, Instant liftedAt) ->
                    Optional.of(new Announcement("procedure.lifted.v1", lifted(lifted, liftedAt)));
            case SuspensionMadePermanent(var permanent, _, _)
                    when permanent == null || permanent.crisis().drill() ->
                    Optional.empty();
            case SuspensionMadePermanent(SuspendedProcedure permanent, _, Instant decidedAt) ->
                    Optional.of(
                            new Announcement(
                                    "procedure.made-permanent.v1",
                                    permanent(permanent, decidedAt)));
            case SuspensionProposed _ -> Optional.empty();
        };
    }

    private static ProcedureSuspendedAnnounced announced(
            SuspendedProcedure suspended, Instant since) {
        return new ProcedureSuspendedAnnounced(
                suspended.crisis().id(),
                suspended.facility(),
                suspended.procedure(),
                suspended.practitioner(),
                since);
    }

    private static ProcedureLiftedAnnounced lifted(SuspendedProcedure lifted, Instant liftedAt) {
        return new ProcedureLiftedAnnounced(
                lifted.crisis().id(),
                lifted.facility(),
                lifted.procedure(),
                lifted.practitioner(),
                liftedAt);
    }

    private static ProcedureMadePermanentAnnounced permanent(
            SuspendedProcedure permanent, Instant decidedAt) {
        return new ProcedureMadePermanentAnnounced(
                permanent.crisis().id(),
                permanent.facility(),
                permanent.procedure(),
                permanent.practitioner(),
                decidedAt);
    }
}
