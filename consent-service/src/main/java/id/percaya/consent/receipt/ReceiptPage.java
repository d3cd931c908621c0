package id.percaya.consent.receipt;

import id.percaya.consent.Grant;
import id.percaya.consent.Money;
import id.percaya.consent.consent.Authority;
import id.percaya.consent.log.LoggedEvent;
import id.percaya.consent.log.TreeHead;
import id.percaya.consent.page.Html;
import id.percaya.consent.page.Label;
import id.percaya.consent.page.Language;
import id.percaya.consent.page.Page;
import id.percaya.consent.page.Phrase;
import id.percaya.consent.receipt.Receipt.Event;
import id.percaya.consent.receipt.Receipt.Notice;
import id.percaya.consent.receipt.Receipt.Party;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The receipt as its signer reads it.
final class ReceiptPage {

    private static final List<Word> USE_HEADS =
            List.of(
                    Word.PURPOSE,
                    Word.CHANNEL,
                    Word.MEDIUM,
                    Word.IDENTIFIABILITY,
                    Word.TERRITORY,
                    Word.FROM,
                    Word.UNTIL);

    private static final List<Word> EVENT_HEADS =
            List.of(Word.TIME, Word.EVENT, Word.LEAF, Word.SALT);

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
        return new Page(language, Word.TITLE)
                .paragraph(Word.INTRODUCTION)
                .facts(header())
                .heading(Word.USES)
                .table(
                        USE_HEADS,
                        receipt.piiProcessing().purposes().stream().map(this::use).toList())
                .heading(Word.RIGHTS)
                .paragraph(Word.WITHDRAWAL)
                .heading(Word.EVENTS)
                .table(EVENT_HEADS, receipt.events().stream().map(this::event).toList())
                .heading(Label.CHECK)
                .facts(check())
                .whole();
    }

    private Map<Phrase, Html> header() {
        Party controller = receipt.partyIdentification().getFirst();
        Map<Phrase, Html> header = new LinkedHashMap<>();
        header.put(Word.RECORD, Html.code(receipt.recordId().toString()));
        header.put(Label.PERSON, Html.code(receipt.piiPrincipalId().toString()));
        header.put(Word.STATE, state(receipt.events().getLast()));
        header.put(Word.CONTROLLER, Html.text(controller.partyName()));
        header.put(Word.ADDRESS, Html.text(controller.partyAddress()));
        header.put(Word.CONTACT, Html.text(controller.partyContact()));
        receipt.partyIdentification().stream()
                .skip(1)
                .forEach(another -> header.putAll(signer(another)));
        header.putAll(notice(receipt.piiProcessing().privacyNotice()));
        header.put(Word.LANGUAGE, Html.text(receipt.piiProcessing().language()));
        header.put(Word.COMPENSATION, compensation(receipt.piiProcessing().compensation()));
        return header;
    }

    /// Who signed in the person's place.
    private Map<Phrase, Html> signer(Party another) {
        Authority authority = another.partyAuthority();
        String as = Word.ofRole(another.partyRole()).in(language);
        String by = authority == null ? "" : ", " + Word.of(authority).in(language);
        Map<Phrase, Html> told = new LinkedHashMap<>();
        told.put(Word.SIGNER, Html.text(as + by));
        told.put(Word.SIGNER_PSEUDONYM, Html.code(another.partyId()));
        return told;
    }

    private Map<Phrase, Html> notice(@Nullable Notice notice) {
        if (notice == null) {
            return Map.of();
        }
        Map<Phrase, Html> told = new LinkedHashMap<>();
        String edition = Word.EDITION.in(language) + " " + notice.edition();
        told.put(Word.NOTICE, Html.text(notice.code() + ", " + edition));
        told.put(Word.TEXT_HASH, Html.code(notice.textSha256()));
        return told;
    }

    private Html compensation(@Nullable Money money) {
        return money == null
                ? word(Word.NOTHING)
                : Html.text(money.currency() + " " + money.amount());
    }

    private List<Html> use(PurposeOfUse use) {
        String territory = use.geographicRestrictions();
        return List.of(
                word(Word.of(use.purpose())),
                Html.text(
                        use.recipientThirdParties().stream()
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))),
                word(Word.of(use.piiInformation().piiType())),
                word(Word.of(use.piiInformation().identifiability())),
                territory.equals(Grant.WORLD) ? word(Word.WORLD) : Html.text(territory),
                Html.time(use.retentionPeriod().from()),
                Html.time(use.retentionPeriod().until()));
    }

    private List<Html> event(Event event) {
        LoggedEvent logged = event.log();
        return List.of(
                Html.time(event.eventTime()),
                state(event),
                Html.text("%d: %s".formatted(logged.inclusion().leafIndex(), logged.leafHash())),
                Html.text(Objects.requireNonNullElse(logged.salt(), Word.ERASED.in(language))));
    }

    private Map<Phrase, Html> check() {
        TreeHead head = receipt.treeHead().head();
        Map<Phrase, Html> check = new LinkedHashMap<>();
        String text = "%d, %s, %s".formatted(head.treeSize(), head.rootHash(), head.at());
        check.put(Word.HEAD, Html.code(text));
        check.put(Word.KEY, Html.code(receipt.signingKey().kid()));
        check.put(Label.KEYS_AT, Html.code(receipt.signingKey().jwks()));
        return check;
    }

    private Html state(Event event) {
        return word(Word.ofState(event.eventState()));
    }

    private Html word(Word word) {
        return Html.text(word.in(language));
    }
}
