package id.percaya.crisis.safety.investigation;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.List;

public sealed interface InvestigationEvent {

    EventTypes<InvestigationEvent> TYPES = EventTypes.of(InvestigationEvent.class);

    @EventName("investigation-chartered")
    record InvestigationChartered(CrisisReference crisis) implements InvestigationEvent {}

    @EventName("investigation-started")
    record InvestigationStarted(CrisisReference crisis, Instant startedAt)
            implements InvestigationEvent {}

    @EventName("investigation-findings-submitted")
    record FindingsWereSubmitted(List<String> findings, String submitter)
            implements InvestigationEvent {
        public FindingsWereSubmitted {
            findings = List.copyOf(findings);
        }
    }

    /// The analysis goes on.
    @EventName("investigation-findings-returned")
    record FindingsReturned(String reason, String returner) implements InvestigationEvent {}

    @EventName("investigation-approved")
    record FindingsApproved(String approver) implements InvestigationEvent {}
}
