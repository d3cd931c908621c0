package id.percaya.consent.proof.printing;

import io.quarkus.qute.i18n.MessageBundle;

/// Texts that several pages share: `messages/sharedText_*.properties`.
@MessageBundle(value = "sharedText", locale = "id")
public interface SharedText {

    String person();

    String check();

    String keysAt();
}
