package id.percaya.consent.proof.receipt;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.agreement.form.PublishedFormViews;
import id.percaya.consent.proof.receipt.Receipt.Party;
import id.percaya.consent.proof.signing.Signatures;
import id.percaya.consent.proof.transparency.LoggedEvent;
import id.percaya.consent.proof.transparency.LoggedEventViews;
import id.percaya.consent.proof.transparency.ProofViews;
import id.percaya.consent.proof.transparency.SignedTreeHead;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Builds the receipt of a consent from its events, its form and the log. It reads in the caller's
/// transaction.
@ApplicationScoped
class ReceiptIssuer {

    private final EventStore store;
    private final PublishedFormViews forms;
    private final LoggedEventViews logged;
    private final ProofViews proofs;
    private final Signatures signatures;

    ReceiptIssuer(
            EventStore store,
            PublishedFormViews forms,
            LoggedEventViews logged,
            ProofViews proofs,
            Signatures signatures) {
        this.store = store;
        this.forms = forms;
        this.logged = logged;
        this.proofs = proofs;
        this.signatures = signatures;
    }

    /// @return empty while an event of the consent is not in the log yet
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
        Terms terms = EventSummary.terms(events.stream().map(Recorded::event).toList());
        PublishedForm form =
                Optional.ofNullable(terms.formId())
                        .flatMap(forms::findPublishedOrRetired)
                        .orElse(null);
        Party controller = ReceiptParties.controller(first.metadata().tenant(), form);
        return new Receipt(
                Receipt.SCHEMA,
                first.stream().id(),
                first.event().subjectId(),
                ReceiptProcessings.of(events, terms, form, controller),
                ReceiptParties.of(events, controller),
                ReceiptEvents.of(events, leaves, controller),
                head,
                new Receipt.SigningKey(signatures.kid(), Signatures.JWKS));
    }
}
