package id.percaya.consent.policy;

import id.percaya.consent.evidence.EvidenceCommand.EraseEvidence;
import id.percaya.consent.evidence.EvidenceId;
import id.percaya.consent.evidence.Evidences;
import id.percaya.consent.evidence.StoredEvidences;
import id.percaya.consent.subject.SubjectEvent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/// The files are gone with the erasure itself; this is so that each one's history says it too.
@ApplicationScoped
class WhenSubjectErasedThenEraseEvidence implements Subscription<SubjectEvent> {

    private final Remains remains;
    private final StoredEvidences all;
    private final Evidences evidences;

    WhenSubjectErasedThenEraseEvidence(Remains remains, StoredEvidences all, Evidences evidences) {
        this.remains = remains;
        this.all = all;
        this.evidences = evidences;
    }

    @Override
    public String name() {
        return "evidence-of-erased-subjects";
    }

    @Override
    public EventTypes<SubjectEvent> types() {
        return SubjectEvent.TYPES;
    }

    @Override
    public void on(Recorded<SubjectEvent> recorded) {
        remains.eraseEach(
                recorded,
                all::left,
                (id, at, intent) ->
                        evidences.handle(new EvidenceId(id), new EraseEvidence(at), intent));
    }
}
