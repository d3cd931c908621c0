package id.percaya.crisis.announcing;

import id.percaya.crisis.intake.cases.AlertFigures;
import id.percaya.crisis.intake.cases.CaseEvent;
import id.percaya.crisis.intake.cases.CaseEvent.AlertWorsened;
import id.percaya.crisis.intake.cases.CaseEvent.CaseAttached;
import id.percaya.crisis.intake.cases.CaseEvent.CaseDismissed;
import id.percaya.crisis.intake.cases.CaseEvent.CaseEscalated;
import id.percaya.crisis.intake.cases.CaseEvent.CaseOpenedFromAlert;
import id.percaya.crisis.intake.cases.CaseEvent.CaseReopened;
import id.percaya.crisis.intake.cases.CaseEvent.CaseReported;
import id.percaya.crisis.intake.cases.CaseEvent.CaseTriaged;
import id.percaya.crisis.intake.cases.Source;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CaseAnnouncements implements Announces<CaseEvent> {

    @Override
    public EventTypes<CaseEvent> types() {
        return CaseEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<CaseEvent> recorded) {
        return switch (recorded.event()) {
            case CaseReported reported when reported.isDrill() -> Optional.empty();
            case CaseReported(String facility, _, _) ->
                    opened(new CaseOpenedAnnounced(null, facility, Source.STAFF));
            case CaseOpenedFromAlert(String facility, AlertFigures alert) ->
                    opened(new CaseOpenedAnnounced(alert.alertId(), facility, Source.ALERT));
            case CaseAttached(_, boolean drill) when drill -> Optional.empty();
            case CaseAttached(UUID crisisId, _) ->
                    Optional.of(
                            new Announcement(
                                    "case.attached.v1", new CaseAttachedAnnounced(crisisId)));
            case CaseDismissed(_, Boolean drill) when drill == null || drill -> Optional.empty();
            case CaseDismissed _ ->
                    Optional.of(
                            new Announcement(
                                    "case.dismissed.v1",
                                    new CaseDismissedAnnounced(recorded.at())));
            case AlertWorsened _, CaseTriaged _, CaseEscalated _, CaseReopened _ ->
                    Optional.empty();
        };
    }

    private static Optional<Announcement> opened(CaseOpenedAnnounced opened) {
        return Optional.of(new Announcement("case.opened.v1", opened));
    }
}
