package id.percaya.consent.proof.receipt;

import id.percaya.consent.Grant;
import id.percaya.consent.Money;
import id.percaya.consent.agreement.consent.Authority;
import id.percaya.consent.proof.printing.Html;
import id.percaya.consent.proof.printing.Language;
import id.percaya.consent.proof.printing.LocalizedText;
import id.percaya.consent.proof.printing.PrintedPage;
import id.percaya.consent.proof.printing.SharedText;
import id.percaya.consent.proof.receipt.Receipt.Event;
import id.percaya.consent.proof.receipt.Receipt.Notice;
import id.percaya.consent.proof.receipt.Receipt.Party;
import id.percaya.consent.proof.transparency.LoggedEvent;
import id.percaya.consent.proof.transparency.TreeHead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The receipt as its signer reads it.
final class ReceiptPage {

    private static final List<ReceiptText> USE_HEADS =
            List.of(
                    ReceiptText.PURPOSE,
                    ReceiptText.CHANNEL,
                    ReceiptText.MEDIUM,
                    ReceiptText.IDENTIFIABILITY,
                    ReceiptText.TERRITORY,
                    ReceiptText.FROM,
                    ReceiptText.UNTIL);

    private static final List<ReceiptText> EVENT_HEADS =
            List.of(ReceiptText.TIME, ReceiptText.EVENT, ReceiptText.LEAF, ReceiptText.SALT);

    private final Receipt receipt;
    private final Language language;

    private ReceiptPage(Receipt receipt, Language language) {
        this.receipt = receipt;
        this.language = language;
    }

    static String of(Receipt receipt, Language language) {
        return new ReceiptPage(receipt, language).page();
    }

    private String page() {
        return new PrintedPage(language, ReceiptText.TITLE)
                .paragraph(ReceiptText.INTRODUCTION)
                .facts(header())
                .heading(ReceiptText.USES)
                .table(
                        USE_HEADS,
                        receipt.piiProcessing().purposes().stream().map(this::use).toList())
                .heading(ReceiptText.RIGHTS)
                .paragraph(ReceiptText.WITHDRAWAL)
                .heading(ReceiptText.EVENTS)
                .table(EVENT_HEADS, receipt.events().stream().map(this::event).toList())
                .heading(SharedText.CHECK)
                .facts(check())
                .whole();
    }

    private Map<LocalizedText, Html> header() {
        Party controller = receipt.partyIdentification().getFirst();
        Map<LocalizedText, Html> header = new LinkedHashMap<>();
        header.put(ReceiptText.RECORD, Html.code(receipt.recordId().toString()));
        header.put(SharedText.PERSON, Html.code(receipt.piiPrincipalId().toString()));
        header.put(ReceiptText.STATE, state(receipt.events().getLast()));
        header.put(ReceiptText.CONTROLLER, Html.text(controller.partyName()));
        header.put(ReceiptText.ADDRESS, Html.text(controller.partyAddress()));
        header.put(ReceiptText.CONTACT, Html.text(controller.partyContact()));
        receipt.partyIdentification().stream()
                .skip(1)
                .forEach(another -> header.putAll(signer(another)));
        header.putAll(notice(receipt.piiProcessing().privacyNotice()));
        header.put(ReceiptText.LANGUAGE, Html.text(receipt.piiProcessing().language()));
        header.put(ReceiptText.COMPENSATION, compensation(receipt.piiProcessing().compensation()));
        return header;
    }

    /// Who signed in the person's place.
    private Map<LocalizedText, Html> signer(Party another) {
        Authority authority = another.partyAuthority();
        String as = ReceiptText.ofRole(another.partyRole()).in(language);
        String by = authority == null ? "" : ", " + ReceiptText.of(authority).in(language);
        Map<LocalizedText, Html> told = new LinkedHashMap<>();
        told.put(ReceiptText.SIGNER, Html.text(as + by));
        told.put(ReceiptText.SIGNER_PSEUDONYM, Html.code(another.partyId()));
        return told;
    }

    private Map<LocalizedText, Html> notice(@Nullable Notice notice) {
        if (notice == null) {
            return Map.of();
        }
        Map<LocalizedText, Html> told = new LinkedHashMap<>();
        String edition = ReceiptText.EDITION.in(language) + " " + notice.edition();
        told.put(ReceiptText.NOTICE, Html.text(notice.code() + ", " + edition));
        told.put(ReceiptText.TEXT_HASH, Html.code(notice.textSha256()));
        return told;
    }

    private Html compensation(@Nullable Money money) {
        return money == null
                ? word(ReceiptText.NOTHING)
                : Html.text(money.currency() + " " + money.amount());
    }

    private List<Html> use(ReceiptPurpose use) {
        String territory = use.geographicRestrictions();
        return List.of(
                word(ReceiptText.of(use.purpose())),
                Html.text(
                        use.recipientThirdParties().stream()
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))),
                word(ReceiptText.of(use.piiInformation().piiType())),
                word(ReceiptText.of(use.piiInformation().identifiability())),
                territory.equals(Grant.WORLD) ? word(ReceiptText.WORLD) : Html.text(territory),
                Html.time(use.retentionPeriod().from()),
                Html.time(use.retentionPeriod().until()));
    }

    private List<Html> event(Event event) {
        LoggedEvent logged = event.log();
        return List.of(
                Html.time(event.eventTime()),
                state(event),
                Html.text("%d: %s".formatted(logged.inclusion().leafIndex(), logged.leafHash())),
                Html.text(
                        Objects.requireNonNullElse(
                                logged.salt(), ReceiptText.ERASED.in(language))));
    }

    private Map<LocalizedText, Html> check() {
        TreeHead head = receipt.treeHead().head();
        Map<LocalizedText, Html> check = new LinkedHashMap<>();
        String text = "%d, %s, %s".formatted(head.treeSize(), head.rootHash(), head.at());
        check.put(ReceiptText.HEAD, Html.code(text));
        check.put(ReceiptText.KEY, Html.code(receipt.signingKey().kid()));
        check.put(SharedText.KEYS_AT, Html.code(receipt.signingKey().jwks()));
        return check;
    }

    private Html state(Event event) {
        return word(ReceiptText.ofState(event.eventState()));
    }

    private Html word(ReceiptText word) {
        return Html.text(word.in(language));
    }
}
