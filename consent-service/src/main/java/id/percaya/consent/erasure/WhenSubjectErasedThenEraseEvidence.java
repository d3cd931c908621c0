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

/// Records the erasure in the history of each piece of evidence. The files were already deleted in
/// the erasure's own transaction.
@ApplicationScoped
class WhenSubjectErasedThenEraseEvidence implements Subscription<SubjectEvent> {

    private final ErasureCascade cascade;
    private final StoredEvidenceViews views;
    private final Evidences evidences;

    WhenSubjectErasedThenEraseEvidence(
            ErasureCascade cascade, StoredEvidenceViews views, Evidences evidences) {
        this.cascade = cascade;
        this.views = views;
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
        cascade.eraseEach(
                recorded,
                views::notErased,
                (id, at, context) ->
                        evidences.handle(new EvidenceId(id), new EraseEvidence(at), context));
    }
}
