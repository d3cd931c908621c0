package id.percaya.consent.use.takedowncase.certificate;

import id.percaya.consent.use.placement.IrrecoverableReason;
import id.percaya.consent.use.placement.TakedownCause;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Texts of the page: `messages/certificateText_*.properties`.
@MessageBundle(value = "certificateText", locale = "id")
interface TakedownCertificateText {

    String title();

    String introduction();

    String caseId();

    String version();

    String consent();

    String causeHead();

    @Message
    String cause(TakedownCause cause);

    String receivedAt();

    String endedAt();

    String dueAt();

    String completedAt();

    String inTime();

    String yes();

    String late();

    String uses();

    String noUses();

    String usePlace();

    String useId();

    String useOutcome();

    String useKnownAt();

    String nowhere();

    String takenDown();

    @Message
    String irrecoverable(IrrecoverableReason irrecoverable);

    String howToCheck();

    String fingerprint();

    String certificateAt();
}
