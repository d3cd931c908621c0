package id.percaya.consent.proof.fhir;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.form.Controller;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.agreement.form.PublishedFormViews;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Consent;

/// The consents of the caller's tenant in FHIR.
@ApplicationScoped
class FhirConsentViews {

    private final EventStore store;
    private final PublishedFormViews forms;
    private final Caller caller;

    FhirConsentViews(EventStore store, PublishedFormViews forms, Caller caller) {
        this.store = store;
        this.forms = forms;
        this.caller = caller;
    }

    Optional<Consent> find(UUID id) {
        List<Recorded<ConsentEvent>> events =
                store.read(caller.tenant(), new ConsentId(id).stream(), ConsentEvent.TYPES);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        ConsentHistory history = new ConsentHistory(events);
        return Optional.of(new FhirConsentMapper(history, controller(history)).consent());
    }

    private Optional<Controller> controller(ConsentHistory history) {
        return Optional.ofNullable(history.terms().formId())
                .flatMap(forms::findPublishedOrRetired)
                .map(PublishedForm::controller);
    }
}
