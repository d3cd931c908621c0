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

/// Who had a part in the consent: the controller first, then who signed in the person's place.
final class ReceiptParties {

    /// Where the standard asks for what is not recorded, or not for others to read.
    private static final String UNTOLD = "-";

    private ReceiptParties() {}

    static List<Party> of(List<Recorded<ConsentEvent>> events, Party controller) {
        return Stream.concat(Stream.of(controller), signer(events).stream()).toList();
    }

    static Party controller(Tenant tenant, @Nullable PublishedForm form) {
        Controller controller =
                form == null ? new Controller(tenant.id(), UNTOLD, UNTOLD) : form.controller();
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
                .flatMap(ReceiptParties::another);
    }

    /// The person alone is no party: the record's `pii_principal_id` is theirs.
    private static Optional<Party> another(Signer signer) {
        return switch (signer.as()) {
            case SUBJECT -> Optional.empty();
            case GUARDIAN, SUBSTITUTE -> Optional.of(pseudonymous(signer));
        };
    }

    private static Party pseudonymous(Signer signer) {
        return new Party(
                String.valueOf(signer.substituteId()),
                UNTOLD,
                UNTOLD,
                UNTOLD,
                "PERSON",
                signer.as().name(),
                signer.authority());
    }
}
