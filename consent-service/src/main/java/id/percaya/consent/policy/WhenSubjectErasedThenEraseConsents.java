package id.percaya.consent.policy;

import id.percaya.consent.consent.ConsentCommand.EraseConsent;
import id.percaya.consent.consent.ConsentId;
import id.percaya.consent.consent.Consents;
import id.percaya.consent.erasure.SubjectConsents;
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

/// Each consent in a transaction of its own: a person may have many, and what is done stays done.
@ApplicationScoped
class WhenSubjectErasedThenEraseConsents implements Subscription<SubjectEvent> {

    private final Transactions transactions;
    private final SubjectConsents all;
    private final Consents consents;

    WhenSubjectErasedThenEraseConsents(
            Transactions transactions, SubjectConsents all, Consents consents) {
        this.transactions = transactions;
        this.all = all;
        this.consents = consents;
    }

    @Override
    public String name() {
        return "consents-of-erased-subjects";
    }

    @Override
    public EventTypes<SubjectEvent> types() {
        return SubjectEvent.TYPES;
    }

    @Override
    public void on(Recorded<SubjectEvent> recorded) {
        if (recorded.event() instanceof SubjectErased erased) {
            Tenant tenant = recorded.cause().tenant();
            EraseConsent erase = new EraseConsent(erased.erasedAt());
            Intent intent = Intent.of(Cause.of(recorded));
            for (UUID id : left(tenant, recorded.stream().id())) {
                Version _ =
                        transactions.retrying(
                                tenant, () -> consents.handle(new ConsentId(id), erase, intent));
            }
        }
    }

    private List<UUID> left(Tenant tenant, UUID subject) {
        return transactions.call(tenant, () -> all.left(subject));
    }
}
