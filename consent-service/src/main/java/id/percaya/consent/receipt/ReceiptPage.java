package id.percaya.consent.receipt;

import id.percaya.consent.Grant;
import id.percaya.consent.Money;
import id.percaya.consent.consent.Authority;
import id.percaya.consent.log.LoggedEvent;
import id.percaya.consent.log.TreeHead;
import id.percaya.consent.receipt.Receipt.Event;
import id.percaya.consent.receipt.Receipt.Notice;
import id.percaya.consent.receipt.Receipt.Party;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The receipt as a page to print on A4: no script, nothing from elsewhere, every text escaped.
final class ReceiptPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final Receipt receipt;
    private final Sheet sheet;

    private ReceiptPage(Receipt receipt, Sheet sheet) {
        this.receipt = receipt;
        this.sheet = sheet;
    }

    static String of(Receipt receipt, Language language) {
        return new ReceiptPage(receipt, new Sheet(language, Word.TITLE)).page();
    }

    private String page() {
        sheet.paragraph(Word.INTRODUCTION);
        sheet.table(this::header);
        sheet.heading(Word.USES);
        sheet.table(this::uses);
        sheet.heading(Word.RIGHTS);
        sheet.paragraph(Word.WITHDRAWAL);
        sheet.heading(Word.EVENTS);
        sheet.table(this::history);
        sheet.heading(Word.CHECK);
        sheet.table(this::check);
        return sheet.end();
    }

    private void header() {
        sheet.codeRow(Word.RECORD, receipt.recordId().toString());
        sheet.codeRow(Word.PERSON, receipt.piiPrincipalId().toString());
        sheet.row(Word.STATE, state(receipt.events().getLast()));
        Party controller = receipt.partyIdentification().getFirst();
        sheet.row(Word.CONTROLLER, controller.partyName());
        sheet.row(Word.ADDRESS, controller.partyAddress());
        sheet.row(Word.CONTACT, controller.partyContact());
        receipt.partyIdentification().stream().skip(1).forEach(this::signer);
        Notice notice = receipt.piiProcessing().privacyNotice();
        if (notice != null) {
            form(notice);
        }
        sheet.row(Word.LANGUAGE, receipt.piiProcessing().language());
        sheet.row(Word.COMPENSATION, compensation(receipt.piiProcessing().compensation()));
    }

    private void signer(Party another) {
        Authority authority = another.partyAuthority();
        String as = sheet.word(Word.ofRole(another.partyRole()));
        sheet.row(Word.SIGNER, authority == null ? as : as + ", " + sheet.word(Word.of(authority)));
        sheet.codeRow(Word.SIGNER_PSEUDONYM, another.partyId());
    }

    private void form(Notice notice) {
        sheet.row(
                Word.NOTICE,
                "%s, %s %d".formatted(notice.code(), sheet.word(Word.EDITION), notice.edition()));
        sheet.codeRow(Word.TEXT_HASH, notice.textSha256());
    }

    private String compensation(@Nullable Money money) {
        return money == null ? sheet.word(Word.NOTHING) : money.currency() + " " + money.amount();
    }

    private void uses() {
        sheet.heads(
                Word.PURPOSE,
                Word.CHANNEL,
                Word.MEDIUM,
                Word.IDENTIFIABILITY,
                Word.TERRITORY,
                Word.FROM,
                Word.UNTIL);
        receipt.piiProcessing().purposes().forEach(this::use);
    }

    private void use(PurposeOfUse use) {
        sheet.cells(
                sheet.word(Word.of(use.purpose())),
                String.join(", ", use.recipientThirdParties().stream().map(Enum::name).toList()),
                sheet.word(Word.of(use.piiInformation().piiType())),
                sheet.word(Word.of(use.piiInformation().identifiability())),
                use.geographicRestrictions().equals(Grant.WORLD)
                        ? sheet.word(Word.WORLD)
                        : use.geographicRestrictions(),
                time(use.retentionPeriod().from()),
                time(use.retentionPeriod().until()));
    }

    private void history() {
        sheet.heads(Word.TIME, Word.EVENT, Word.LEAF, Word.SALT);
        for (Event event : receipt.events()) {
            LoggedEvent logged = event.log();
            sheet.cells(
                    time(event.eventTime()),
                    state(event),
                    "%d: %s".formatted(logged.inclusion().leafIndex(), logged.leafHash()),
                    Objects.requireNonNullElse(logged.salt(), sheet.word(Word.ERASED)));
        }
    }

    private void check() {
        TreeHead head = receipt.treeHead().head();
        sheet.codeRow(
                Word.HEAD, "%d, %s, %s".formatted(head.treeSize(), head.rootHash(), head.at()));
        sheet.codeRow(Word.KEY, receipt.signingKey().kid());
        sheet.codeRow(Word.KEYS_AT, receipt.signingKey().jwks());
    }

    private String state(Event event) {
        return sheet.word(Word.ofState(event.eventState()));
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
