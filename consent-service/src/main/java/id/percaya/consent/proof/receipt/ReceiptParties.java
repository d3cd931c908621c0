package id.percaya.consent.proof.receipt;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.agreement.form.Controller;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.proof.receipt.Receipt.Party;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parties of a consent: the controller first, then the substitute who signed, if any.
final class ReceiptParties {

    /// Fills a field that the standard requires but that is unknown or confidential.
    private static final String UNDISCLOSED = "-";

    private ReceiptParties() {}

    static List<Party> of(List<Recorded<ConsentEvent>> events, Party controller) {
        return Stream.concat(Stream.of(controller), signer(events).stream()).toList();
    }

    static Party controller(Tenant tenant, @Nullable PublishedForm form) {
        Controller controller =
                form == null
                        ? new Controller(tenant.id(), UNDISCLOSED, UNDISCLOSED)
                        : form.controller();
        return new Party(
                tenant.id(),
                controller.name(),
                controller.address(),
                controller.contact(),
                "ORGANISATION",
                "PII_CONTROLLER",
                null);
    }

    private static Optional<Party> signer(List<Recorded<ConsentEvent>> events) {
        return events.reversed().stream()
                .map(Recorded::event)
                .filter(ConsentGiven.class::isInstance)
                .map(event -> ((ConsentGiven) event).signer())
                .findFirst()
                .flatMap(ReceiptParties::substitute);
    }

    /// The person is not listed as a party: `pii_principal_id` already names them.
    private static Optional<Party> substitute(Signer signer) {
        return switch (signer.as()) {
            case SUBJECT -> Optional.empty();
            case GUARDIAN, SUBSTITUTE -> Optional.of(pseudonymous(signer));
        };
    }

    private static Party pseudonymous(Signer signer) {
        return new Party(
                String.valueOf(signer.substituteId()),
                UNDISCLOSED,
                UNDISCLOSED,
                UNDISCLOSED,
                "PERSON",
                signer.as().name(),
                signer.authority());
    }
}
