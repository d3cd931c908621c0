package id.percaya.crisis.announcing;

import id.percaya.crisis.response.crisis.CrisisEvent;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisAssessed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisClosed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisReopened;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureProposed;
import id.percaya.crisis.response.crisis.Extent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class CrisisAnnouncements implements Announces<CrisisEvent> {

    @Override
    public EventTypes<CrisisEvent> types() {
        return CrisisEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<CrisisEvent> recorded) {
        return switch (recorded.event()) {
            case CrisisDeclared declared when declared.drill() -> Optional.empty();
            case CrisisDeclared declared ->
                    Optional.of(new Announcement("crisis.declared.v1", announced(declared)));
            case CrisisClosed closed when closed.drill() -> Optional.empty();
            case CrisisClosed closed ->
                    Optional.of(
                            new Announcement(
                                    "crisis.closed.v1",
                                    new CrisisClosedAnnounced(closed.closedAt())));
            case CrisisReopened reopened when reopened.drill() -> Optional.empty();
            case CrisisReopened reopened ->
                    Optional.of(
                            new Announcement(
                                    "crisis.reopened.v1",
                                    new CrisisReopenedAnnounced(reopened.reopenedAt())));
            case CrisisAssessed _, PostureProposed _, PostureChosen _ -> Optional.empty();
        };
    }

    private static CrisisDeclaredAnnounced announced(CrisisDeclared declared) {
        Extent extent = declared.extent();
        return new CrisisDeclaredAnnounced(
                declared.caseId(),
                extent.facility(),
                extent.procedures(),
                extent.practitioners(),
                extent.topics(),
                extent.scope(),
                declared.severity(),
                declared.drill(),
                declared.declaredAt());
    }
}
