package id.percaya.consent.agreement.evidence;

import static id.percaya.consent.agreement.evidence.EvidenceRefusal.CAPTURED_IN_FUTURE;
import static id.percaya.consent.agreement.evidence.EvidenceRefusal.EVIDENCE_ALREADY_RECEIVED;
import static id.percaya.consent.agreement.evidence.EvidenceRefusal.EVIDENCE_ERASED;
import static id.percaya.consent.agreement.evidence.EvidenceRefusal.EVIDENCE_NOT_RECEIVED;

import id.percaya.consent.agreement.evidence.Evidence.Absent;
import id.percaya.consent.agreement.evidence.Evidence.Erased;
import id.percaya.consent.agreement.evidence.Evidence.Kept;
import id.percaya.consent.agreement.evidence.EvidenceCommand.EraseEvidence;
import id.percaya.consent.agreement.evidence.EvidenceCommand.ReceiveEvidence;
import id.percaya.consent.agreement.evidence.EvidenceCommand.ShowEvidence;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceErased;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceReceived;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceShown;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;

/// The rules of a piece of evidence: received once, shown while it is stored, erased for good.
public final class EvidenceDecider implements Decider<EvidenceCommand, Evidence, EvidenceEvent> {

    @Override
    public Evidence initial() {
        return new Absent();
    }

    @Override
    public List<EvidenceEvent> decide(EvidenceCommand command, Evidence evidence) {
        return switch (command) {
            case ReceiveEvidence receive -> receive(receive, evidence);
            case ShowEvidence show -> show(show, evidence);
            case EraseEvidence erase -> erase(erase, evidence);
        };
    }

    private static List<EvidenceEvent> receive(ReceiveEvidence command, Evidence evidence) {
        return switch (evidence) {
            case Absent _ when command.capturedAt().isAfter(command.at()) ->
                    throw new Refused(CAPTURED_IN_FUTURE);
            case Absent _ -> List.of(received(command));
            case Kept _, Erased _ -> throw new Refused(EVIDENCE_ALREADY_RECEIVED);
        };
    }

    private static EvidenceReceived received(ReceiveEvidence command) {
        ReceivedFile file = command.file();
        return new EvidenceReceived(
                command.consentId(),
                command.subjectId(),
                file.type(),
                file.size(),
                file.sha256(),
                command.method(),
                command.language(),
                command.witness(),
                command.capturedAt(),
                command.at());
    }

    /// Repeats are recorded, because every reading counts.
    private static List<EvidenceEvent> show(ShowEvidence command, Evidence evidence) {
        return switch (evidence) {
            case Absent _ -> throw new Refused(EVIDENCE_NOT_RECEIVED);
            case Kept _ -> List.of(new EvidenceShown(command.at()));
            case Erased _ -> throw new Refused(EVIDENCE_ERASED);
        };
    }

    private static List<EvidenceEvent> erase(EraseEvidence command, Evidence evidence) {
        return switch (evidence) {
            case Absent _ -> throw new Refused(EVIDENCE_NOT_RECEIVED);
            case Kept _ -> List.of(new EvidenceErased(command.at()));
            case Erased _ -> List.of();
        };
    }

    @Override
    public Evidence evolve(Evidence evidence, EvidenceEvent event) {
        return switch (event) {
            case EvidenceReceived received -> new Kept(received.witness());
            case EvidenceShown _ -> evidence;
            case EvidenceErased _ -> new Erased();
        };
    }
}
