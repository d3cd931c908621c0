package id.percaya.crisis.intake.cases;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.util.UUID;

public sealed interface CaseEvent {

    EventTypes<CaseEvent> TYPES = EventTypes.of(CaseEvent.class);

    @EventName("case-reported")
    record CaseReported(String facility, String summary) implements CaseEvent {}

    @EventName("case-opened-from-alert")
    record CaseOpenedFromAlert(String facility, AlertFigures alert) implements CaseEvent {}

    @EventName("case-alert-worsened")
    record AlertWorsened(AlertFigures alert) implements CaseEvent {}

    @EventName("case-escalated")
    record CaseEscalated(UUID crisisId) implements CaseEvent {}

    @EventName("case-dismissed")
    record CaseDismissed(String reason) implements CaseEvent {}
}
