package id.percaya.consent.fhir;

import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.consent.ConsentId;
import id.percaya.consent.form.Controller;
import id.percaya.consent.form.PublishedForm;
import id.percaya.consent.form.PublishedForms;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Consent;

/// The consents of the tenant that asks, told in FHIR.
@ApplicationScoped
class Chronicles {

    private final EventStore store;
    private final PublishedForms forms;
    private final Caller caller;

    Chronicles(EventStore store, PublishedForms forms, Caller caller) {
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
        Chronicle chronicle = new Chronicle(events);
        return Optional.of(new ConsentTelling(chronicle, controller(chronicle)).consent());
    }

    private Optional<Controller> controller(Chronicle chronicle) {
        return Optional.ofNullable(chronicle.terms().formId())
                .flatMap(forms::known)
                .map(PublishedForm::controller);
    }
}
