package id.percaya.consent.use.takedowncase.certificate;

import id.percaya.consent.proof.printing.Html;
import id.percaya.consent.proof.printing.Language;
import id.percaya.consent.proof.printing.LocalizedText;
import id.percaya.consent.proof.printing.PrintedPage;
import id.percaya.consent.proof.printing.SharedText;
import id.percaya.consent.proof.signing.Signatures;
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.consent.use.takedowncase.certificate.TakedownCertificate.EndedUse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The certificate as the person reads it whose consent it was.
final class TakedownCertificatePage {

    private static final List<TakedownCertificateText> HEADS =
            List.of(
                    TakedownCertificateText.WHERE,
                    TakedownCertificateText.USE,
                    TakedownCertificateText.OUTCOME,
                    TakedownCertificateText.KNOWN_AT);

    private final HashedCertificate hashed;
    private final TakedownCertificate certificate;
    private final Language language;

    private TakedownCertificatePage(HashedCertificate hashed, Language language) {
        this.hashed = hashed;
        this.certificate = hashed.certificate();
        this.language = language;
    }

    static String of(HashedCertificate hashed, Language language) {
        return new TakedownCertificatePage(hashed, language).page();
    }

    private String page() {
        PrintedPage page =
                new PrintedPage(language, TakedownCertificateText.TITLE)
                        .paragraph(TakedownCertificateText.INTRODUCTION)
                        .facts(header())
                        .heading(TakedownCertificateText.USES);
        List<List<Html>> uses = certificate.uses().stream().map(this::use).toList();
        return (uses.isEmpty()
                        ? page.paragraph(TakedownCertificateText.NO_USES)
                        : page.table(HEADS, uses))
                .heading(SharedText.CHECK)
                .paragraph(TakedownCertificateText.HOW_TO_CHECK)
                .facts(check())
                .whole();
    }

    private Map<LocalizedText, Html> header() {
        Map<LocalizedText, Html> header = new LinkedHashMap<>();
        header.put(TakedownCertificateText.CASE, Html.code(certificate.withdrawalId().toString()));
        header.put(
                TakedownCertificateText.VERSION,
                Html.text(Integer.toString(certificate.version())));
        header.put(TakedownCertificateText.CONSENT, Html.code(certificate.consentId().toString()));
        header.put(SharedText.PERSON, Html.code(certificate.subjectId().toString()));
        header.put(
                TakedownCertificateText.CAUSE,
                word(TakedownCertificateText.of(certificate.cause())));
        header.put(end(certificate.cause()), Html.time(certificate.endedAt()));
        header.put(TakedownCertificateText.DUE_AT, Html.time(certificate.dueAt()));
        header.put(TakedownCertificateText.COMPLETED_AT, Html.time(certificate.completedAt()));
        header.put(TakedownCertificateText.IN_TIME, inTime(certificate.lateBy()));
        return header;
    }

    private static TakedownCertificateText end(TakedownCause cause) {
        return cause == TakedownCause.WITHDRAWN
                ? TakedownCertificateText.RECEIVED_AT
                : TakedownCertificateText.ENDED_AT;
    }

    private Html inTime(@Nullable String lateBy) {
        if (lateBy == null) {
            return word(TakedownCertificateText.YES);
        }
        Duration late = Duration.parse(lateBy);
        String words = TakedownCertificateText.LATE.in(language);
        return Html.text(
                "%s: %d:%02d:%02d"
                        .formatted(
                                words, late.toHours(), late.toMinutesPart(), late.toSecondsPart()));
    }

    private List<Html> use(EndedUse use) {
        return List.of(
                where(use),
                Html.code(use.placementId().toString()),
                word(TakedownCertificateText.of(use.irrecoverable())),
                Html.time(use.at()));
    }

    private Html where(EndedUse use) {
        String channel = use.channel() == null ? null : use.channel().name();
        List<Html> known =
                Stream.of(channel, use.place(), use.url())
                        .filter(Objects::nonNull)
                        .map(Html::text)
                        .toList();
        return known.isEmpty() ? word(TakedownCertificateText.NOWHERE) : Html.lines(known);
    }

    private Map<LocalizedText, Html> check() {
        Map<LocalizedText, Html> check = new LinkedHashMap<>();
        check.put(TakedownCertificateText.FINGERPRINT, Html.code(hashed.sha256()));
        check.put(
                TakedownCertificateText.CERTIFICATE_AT,
                Html.code("/v1/withdrawals/%s/certificate".formatted(certificate.withdrawalId())));
        check.put(SharedText.KEYS_AT, Html.code(Signatures.JWKS));
        return check;
    }

    private Html word(TakedownCertificateText word) {
        return Html.text(word.in(language));
    }
}
