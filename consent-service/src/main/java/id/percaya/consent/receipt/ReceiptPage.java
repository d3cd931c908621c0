package id.percaya.consent.receipt;

import id.percaya.consent.Grant;
import id.percaya.consent.Money;
import id.percaya.consent.log.LoggedEvent;
import id.percaya.consent.log.TreeHead;
import id.percaya.consent.receipt.Receipt.Event;
import id.percaya.consent.receipt.Receipt.Notice;
import id.percaya.consent.receipt.Receipt.Party;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The receipt as a page to print on A4: no script, nothing from elsewhere, every text escaped.
final class ReceiptPage {

    private static final String STYLE =
            """
            @page { size: A4; margin: 18mm }
            body { font: 10.5pt/1.4 serif; max-width: 174mm; margin: 1em auto; color: #000 }
            h1 { font-size: 16pt } h2 { font-size: 12pt; break-after: avoid }
            table { border-collapse: collapse; width: 100% } tr { break-inside: avoid }
            th, td { border: 0.3pt solid #888; padding: 1mm 2mm; text-align: left; vertical-align: top }
            td { overflow-wrap: anywhere } code { font: 8pt monospace }
            """;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final Language language;
    private final StringBuilder html = new StringBuilder();

    private ReceiptPage(Language language) {
        this.language = language;
    }

    static String of(Receipt receipt, Language language) {
        return new ReceiptPage(language).page(receipt);
    }

    private String page(Receipt receipt) {
        html.append("<!doctype html>\n<html lang=\"%s\"><head>".formatted(language.tag()))
                .append("<meta charset=\"utf-8\"><title>")
                .append(Html.escaped(word(Word.TITLE)))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head>\n<body>\n");
        heading("h1", Word.TITLE);
        html.append("<p>").append(Html.escaped(word(Word.INTRODUCTION))).append("</p>\n");
        header(receipt);
        uses(receipt);
        heading("h2", Word.RIGHTS);
        html.append("<p>").append(Html.escaped(word(Word.WITHDRAWAL))).append("</p>\n");
        history(receipt);
        check(receipt);
        return html.append("</body></html>\n").toString();
    }

    private void header(Receipt receipt) {
        html.append("<table>\n");
        row(Word.RECORD, Html.code(receipt.recordId().toString()));
        row(Word.PERSON, Html.code(receipt.piiPrincipalId().toString()));
        row(Word.STATE, Html.escaped(state(receipt.events().getLast())));
        Party controller = receipt.partyIdentification().getFirst();
        row(Word.CONTROLLER, Html.escaped(controller.partyName()));
        row(Word.ADDRESS, Html.escaped(controller.partyAddress()));
        row(Word.CONTACT, Html.escaped(controller.partyContact()));
        Notice notice = receipt.piiProcessing().privacyNotice();
        if (notice != null) {
            row(
                    Word.NOTICE,
                    Html.escaped(
                            "%s, %s %d"
                                    .formatted(
                                            notice.code(), word(Word.EDITION), notice.edition())));
            row(Word.TEXT_HASH, Html.code(notice.textSha256()));
        }
        row(Word.LANGUAGE, Html.escaped(receipt.piiProcessing().language()));
        row(Word.COMPENSATION, Html.escaped(compensation(receipt.piiProcessing().compensation())));
        html.append("</table>\n");
    }

    private String compensation(@Nullable Money money) {
        return money == null ? word(Word.NOTHING) : money.currency() + " " + money.amount();
    }

    private void uses(Receipt receipt) {
        heading("h2", Word.USES);
        html.append("<table>\n");
        heads(
                Word.PURPOSE,
                Word.CHANNEL,
                Word.MEDIUM,
                Word.IDENTIFIABILITY,
                Word.TERRITORY,
                Word.FROM,
                Word.UNTIL);
        for (PurposeOfUse use : receipt.piiProcessing().purposes()) {
            cells(
                    word(Word.of(use.purpose())),
                    String.join(
                            ", ", use.recipientThirdParties().stream().map(Enum::name).toList()),
                    word(Word.of(use.piiInformation().piiType())),
                    word(Word.of(use.piiInformation().identifiability())),
                    use.geographicRestrictions().equals(Grant.WORLD)
                            ? word(Word.WORLD)
                            : use.geographicRestrictions(),
                    time(use.retentionPeriod().from()),
                    time(use.retentionPeriod().until()));
        }
        html.append("</table>\n");
    }

    private void history(Receipt receipt) {
        heading("h2", Word.EVENTS);
        html.append("<table>\n");
        heads(Word.TIME, Word.EVENT, Word.LEAF, Word.SALT);
        for (Event event : receipt.events()) {
            LoggedEvent logged = event.log();
            cells(
                    time(event.eventTime()),
                    state(event),
                    "%d: %s".formatted(logged.inclusion().leafIndex(), logged.leafHash()),
                    Objects.requireNonNullElse(logged.salt(), word(Word.ERASED)));
        }
        html.append("</table>\n");
    }

    private void check(Receipt receipt) {
        TreeHead head = receipt.treeHead().head();
        heading("h2", Word.CHECK);
        html.append("<table>\n");
        row(
                Word.HEAD,
                Html.code("%d, %s, %s".formatted(head.treeSize(), head.rootHash(), head.at())));
        row(Word.KEY, Html.code(receipt.signingKey().kid()));
        row(Word.KEYS_AT, Html.code(receipt.signingKey().jwks()));
        html.append("</table>\n");
    }

    private void heading(String level, Word text) {
        html.append("<%1$s>%2$s</%1$s>%n".formatted(level, Html.escaped(word(text))));
    }

    private void row(Word name, String value) {
        html.append("<tr><th>%s</th><td>%s</td></tr>%n".formatted(Html.escaped(word(name)), value));
    }

    private void heads(Word... names) {
        html.append("<tr>");
        for (Word name : names) {
            html.append("<th>").append(Html.escaped(word(name))).append("</th>");
        }
        html.append("</tr>\n");
    }

    private void cells(String... texts) {
        html.append("<tr>");
        List.of(texts)
                .forEach(text -> html.append("<td>").append(Html.escaped(text)).append("</td>"));
        html.append("</tr>\n");
    }

    private String state(Event event) {
        return word(Word.ofState(event.eventState()));
    }

    private String word(Word word) {
        return word.in(language);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
