package id.percaya.consent.proof.receipt;

import static java.util.stream.Collectors.joining;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.proof.receipt.Receipt.Event;
import id.percaya.consent.proof.receipt.Receipt.Party;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The receipt for its signer to read: `templates/ReceiptPage.html`.
///
/// @param language BCP 47
record ReceiptPage(String language, Receipt receipt) implements TemplateInstance {

    static String of(Receipt receipt, String language) {
        return new ReceiptPage(language, receipt).setLocale(language).render();
    }

    /// Those who signed in the person's place. The first party is the controller.
    @TemplateExtension
    static List<Party> signers(Receipt receipt) {
        return receipt.partyIdentification().stream().skip(1).toList();
    }

    @TemplateExtension
    static Signer.As capacity(Party signer) {
        return Signer.As.valueOf(signer.partyRole());
    }

    @TemplateExtension
    static EventState state(Event event) {
        return EventState.valueOf(event.eventState());
    }

    @TemplateExtension
    static EventState lastState(Receipt receipt) {
        return state(receipt.events().getLast());
    }

    @TemplateExtension
    static String channels(ReceiptPurpose use) {
        return use.recipientThirdParties().stream().map(Enum::name).collect(joining(", "));
    }

    @TemplateExtension
    static boolean worldwide(ReceiptPurpose use) {
        return use.geographicRestrictions().equals(Grant.WORLD);
    }
}
