package id.percaya.consent.policy;

import id.percaya.consent.consent.ConsentCommand.EraseConsent;
import id.percaya.consent.consent.ConsentId;
import id.percaya.consent.consent.Consents;
import id.percaya.consent.erasure.SubjectConsents;
import id.percaya.consent.subject.SubjectEvent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenSubjectErasedThenEraseConsents implements Subscription<SubjectEvent> {

    private final Remains remains;
    private final SubjectConsents all;
    private final Consents consents;

    WhenSubjectErasedThenEraseConsents(Remains remains, SubjectConsents all, Consents consents) {
        this.remains = remains;
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
        remains.eraseEach(
                recorded,
                all::left,
                (id, at, intent) ->
                        consents.handle(new ConsentId(id), new EraseConsent(at), intent));
    }
}
