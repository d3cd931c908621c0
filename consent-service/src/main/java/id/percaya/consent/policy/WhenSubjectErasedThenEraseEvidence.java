package id.percaya.consent.policy;

import id.percaya.consent.evidence.EvidenceCommand.EraseEvidence;
import id.percaya.consent.evidence.EvidenceId;
import id.percaya.consent.evidence.Evidences;
import id.percaya.consent.evidence.StoredEvidence;
import id.percaya.consent.evidence.StoredEvidences;
import id.percaya.consent.subject.SubjectEvent;
import id.percaya.consent.subject.SubjectEvent.SubjectErased;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The files are gone with the erasure itself; this is so that each one's history says it too.
@ApplicationScoped
class WhenSubjectErasedThenEraseEvidence implements Subscription<SubjectEvent> {

    private final Transactions transactions;
    private final StoredEvidences all;
    private final Evidences evidences;

    WhenSubjectErasedThenEraseEvidence(
            Transactions transactions, StoredEvidences all, Evidences evidences) {
        this.transactions = transactions;
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
        if (recorded.event() instanceof SubjectErased erased) {
            Tenant tenant = recorded.cause().tenant();
            EraseEvidence erase = new EraseEvidence(erased.erasedAt());
            Intent intent = Intent.of(Cause.of(recorded));
            for (UUID id : left(tenant, recorded.stream().id())) {
                Version _ =
                        transactions.retrying(
                                tenant, () -> evidences.handle(new EvidenceId(id), erase, intent));
            }
        }
    }

    private List<UUID> left(Tenant tenant, UUID subject) {
        return transactions.call(tenant, () -> all.ofSubject(subject)).stream()
                .filter(each -> !each.erased())
                .map(StoredEvidence::id)
                .toList();
    }
}
