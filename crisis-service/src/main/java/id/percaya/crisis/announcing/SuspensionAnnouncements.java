package id.percaya.crisis.announcing;

import id.percaya.crisis.safety.suspension.SuspendedProcedure;
import id.percaya.crisis.safety.suspension.SuspensionEvent;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionEnforced;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionLifted;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionMadePermanent;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionProposed;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.Announcement;
import id.percaya.kit.messaging.Announces;
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
            case SuspensionEnforced(SuspendedProcedure what, _) when what.crisis().drill() ->
                    Optional.empty();
            case SuspensionEnforced(SuspendedProcedure what, Instant since) ->
                    Optional.of(new Announcement("procedure.suspended.v1", suspended(what, since)));
            case SuspensionLifted(SuspendedProcedure what, _) when what.crisis().drill() ->
                    Optional.empty();
            case SuspensionLifted(SuspendedProcedure what, Instant liftedAt) ->
                    Optional.of(new Announcement("procedure.lifted.v1", lifted(what, liftedAt)));
            case SuspensionProposed _, SuspensionMadePermanent _ -> Optional.empty();
        };
    }

    private static ProcedureSuspendedAnnounced suspended(SuspendedProcedure what, Instant since) {
        return new ProcedureSuspendedAnnounced(
                what.crisis().id(), what.facility(), what.procedure(), what.practitioner(), since);
    }

    private static ProcedureLiftedAnnounced lifted(SuspendedProcedure what, Instant liftedAt) {
        return new ProcedureLiftedAnnounced(
                what.crisis().id(),
                what.facility(),
                what.procedure(),
                what.practitioner(),
                liftedAt);
    }
}
