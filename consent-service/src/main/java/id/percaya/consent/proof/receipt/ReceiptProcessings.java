package id.percaya.consent.proof.receipt;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.proof.receipt.Receipt.Notice;
import id.percaya.consent.proof.receipt.Receipt.Party;
import id.percaya.consent.proof.receipt.Receipt.Processing;
import id.percaya.eventstore.Recorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The purposes that a consent permits, the form that was signed, and the payment.
final class ReceiptProcessings {

    private ReceiptProcessings() {}

    static Processing of(
            List<Recorded<ConsentEvent>> events,
            Terms terms,
            @Nullable PublishedForm form,
            Party controller) {
        return new Processing(
                form == null ? null : notice(form, terms.language()),
                terms.language(),
                grants(events, terms).stream()
                        .map(grant -> ReceiptPurpose.of(grant, controller))
                        .toList(),
                terms.compensation());
    }

    private static @Nullable Notice notice(PublishedForm form, String language) {
        String text = form.texts().get(language);
        return text == null ? null : new Notice(form.id(), form.code(), form.edition(), text);
    }

    /// The grants after the last restriction or its lifting. An ended consent still lists them;
    /// `event_state` tells that it has ended.
    private static List<Grant> grants(List<Recorded<ConsentEvent>> events, Terms terms) {
        return events.reversed().stream()
                .map(recorded -> EventSummary.of(recorded.event()).permitted())
                .filter(permitted -> !permitted.isEmpty())
                .findFirst()
                .orElse(terms.grants());
    }
}
