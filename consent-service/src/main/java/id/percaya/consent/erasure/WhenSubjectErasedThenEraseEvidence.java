package id.percaya.consent.erasure;

import id.percaya.consent.agreement.evidence.EvidenceCommand.EraseEvidence;
import id.percaya.consent.agreement.evidence.EvidenceId;
import id.percaya.consent.agreement.evidence.Evidences;
import id.percaya.consent.agreement.evidence.StoredEvidenceViews;
import id.percaya.consent.person.SubjectEvent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/// The files are gone with the erasure itself; this is so that each one's history says it too.
@ApplicationScoped
class WhenSubjectErasedThenEraseEvidence implements Subscription<SubjectEvent> {

    private final ErasureCascade remains;
    private final StoredEvidenceViews all;
    private final Evidences evidences;

    WhenSubjectErasedThenEraseEvidence(
            ErasureCascade remains, StoredEvidenceViews all, Evidences evidences) {
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
