package id.percaya.consent.receipt;

import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.consent.ConsentId;
import id.percaya.consent.consent.Terms;
import id.percaya.consent.form.PublishedForm;
import id.percaya.consent.form.PublishedForms;
import id.percaya.consent.log.LoggedEvent;
import id.percaya.consent.log.LoggedEvents;
import id.percaya.consent.log.Proofs;
import id.percaya.consent.log.SignedTreeHead;
import id.percaya.consent.receipt.Receipt.Party;
import id.percaya.consent.signing.Signatures;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Makes the receipt of a consent from its events, the form they name and the log. Read within the
/// caller's transaction.
@ApplicationScoped
class Receipts {

    private final EventStore store;
    private final PublishedForms forms;
    private final LoggedEvents logged;
    private final Proofs proofs;
    private final Signatures signatures;

    Receipts(
            EventStore store,
            PublishedForms forms,
            LoggedEvents logged,
            Proofs proofs,
            Signatures signatures) {
        this.store = store;
        this.forms = forms;
        this.logged = logged;
        this.proofs = proofs;
        this.signatures = signatures;
    }

    /// @return empty when the log has not heard of all of its events yet
    Optional<Receipt> of(ConsentId id, Tenant tenant) {
        List<Recorded<ConsentEvent>> events = store.read(tenant, id.stream(), ConsentEvent.TYPES);
        if (events.isEmpty()) {
            throw new NotFound();
        }
        SignedTreeHead head = proofs.head();
        List<LoggedEvent> leaves = logged.of(tenant, id.value(), head);
        return leaves.size() < events.size()
                ? Optional.empty()
                : Optional.of(receipt(events, leaves, head));
    }

    private Receipt receipt(
            List<Recorded<ConsentEvent>> events, List<LoggedEvent> leaves, SignedTreeHead head) {
        Recorded<ConsentEvent> first = events.getFirst();
        Terms terms = Recollection.terms(events.stream().map(Recorded::event).toList());
        PublishedForm form = Optional.ofNullable(terms.formId()).flatMap(forms::known).orElse(null);
        Party controller = Parties.controller(first.cause().tenant(), form);
        return new Receipt(
                Receipt.SCHEMA,
                first.stream().id(),
                first.event().subjectId(),
                Processings.of(events, terms, form, controller),
                Parties.of(events, controller),
                ReceiptEvents.of(events, leaves, controller),
                head,
                new Receipt.SigningKey(signatures.kid(), Signatures.JWKS));
    }
}
