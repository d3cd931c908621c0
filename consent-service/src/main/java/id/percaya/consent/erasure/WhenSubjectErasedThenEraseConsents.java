package id.percaya.consent.erasure;

import id.percaya.consent.agreement.consent.ConsentCommand.EraseConsent;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.consent.Consents;
import id.percaya.consent.person.SubjectEvent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenSubjectErasedThenEraseConsents implements Subscription<SubjectEvent> {

    private final ErasureCascade cascade;
    private final SubjectConsentViews views;
    private final Consents consents;

    WhenSubjectErasedThenEraseConsents(
            ErasureCascade cascade, SubjectConsentViews views, Consents consents) {
        this.cascade = cascade;
        this.views = views;
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
        cascade.eraseEach(
                recorded,
                views::notErased,
                (id, at, context) ->
                        consents.handle(new ConsentId(id), new EraseConsent(at), context));
    }
}
