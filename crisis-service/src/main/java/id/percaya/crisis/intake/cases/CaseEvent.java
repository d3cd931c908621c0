package id.percaya.crisis.intake.cases;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public sealed interface CaseEvent {

    EventTypes<CaseEvent> TYPES = EventTypes.of(CaseEvent.class);

    /// @param drill whether it is part of an exercise; null in older events, which are real
    @EventName("case-reported")
    record CaseReported(String facility, String summary, @Nullable Boolean drill)
            implements CaseEvent {

        public boolean isDrill() {
            return Boolean.TRUE.equals(drill);
        }
    }

    @EventName("case-opened-from-alert")
    record CaseOpenedFromAlert(String facility, AlertFigures alert) implements CaseEvent {}

    /// A dismissed case is reported again.
    @EventName("case-alert-worsened")
    record AlertWorsened(AlertFigures alert) implements CaseEvent {}

    @EventName("case-escalated")
    record CaseEscalated(UUID crisisId) implements CaseEvent {}

    @EventName("case-triaged")
    record CaseTriaged(Priority priority) implements CaseEvent {}

    /// @param drill repeated here because the announcer sees one event at a time
    @EventName("case-attached")
    record CaseAttached(UUID crisisId, boolean drill) implements CaseEvent {}

    /// @param drill repeated here because the announcer sees one event at a time; null in older
    ///   events, which are not announced
    @EventName("case-dismissed")
    record CaseDismissed(String reason, @Nullable Boolean drill) implements CaseEvent {}

    @EventName("case-reopened")
    record CaseReopened(String reason) implements CaseEvent {}
}
