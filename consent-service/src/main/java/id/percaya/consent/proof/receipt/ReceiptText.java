package id.percaya.consent.proof.receipt;

import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.Authority;
import id.percaya.consent.agreement.consent.Signer;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Texts of the page: `messages/receiptText_*.properties`.
@MessageBundle(value = "receiptText", locale = "id")
interface ReceiptText {

    String title();

    String introduction();

    String record();

    String state();

    String controller();

    String address();

    String contact();

    String signer();

    String signerPseudonym();

    @Message
    String capacity(Signer.As as);

    @Message
    String authority(Authority authority);

    String form();

    String edition();

    String textHash();

    String formLanguage();

    String compensation();

    String noCompensation();

    String uses();

    String usePurpose();

    String useChannel();

    String useMedium();

    String useIdentifiability();

    String useTerritory();

    String useFrom();

    String useUntil();

    @Message
    String purpose(Purpose purpose);

    @Message
    String medium(Medium medium);

    @Message
    String identifiability(Identifiability identifiability);

    String world();

    String rights();

    String withdrawal();

    String history();

    String eventTime();

    String eventState();

    String eventLeaf();

    String eventSalt();

    @Message
    String event(EventState event);

    String saltErased();

    String treeHead();

    String signingKey();
}
