package id.percaya.consent.withdrawal;

import id.percaya.consent.page.Html;
import id.percaya.consent.page.Label;
import id.percaya.consent.page.Language;
import id.percaya.consent.page.Page;
import id.percaya.consent.page.Phrase;
import id.percaya.consent.placement.TakedownCause;
import id.percaya.consent.signing.Signatures;
import id.percaya.consent.withdrawal.Certificate.Ended;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The certificate as the person reads it whose consent it was.
final class CertificatePage {

    private static final List<CertificateWord> HEADS =
            List.of(
                    CertificateWord.WHERE,
                    CertificateWord.USE,
                    CertificateWord.OUTCOME,
                    CertificateWord.KNOWN_AT);

    private final HashedCertificate hashed;
    private final Certificate certificate;
    private final Language language;

    private CertificatePage(HashedCertificate hashed, Language language) {
        this.hashed = hashed;
        this.certificate = hashed.certificate();
        this.language = language;
    }

    static String of(HashedCertificate hashed, Language language) {
        return new CertificatePage(hashed, language).page();
    }

    private String page() {
        Page page =
                new Page(language, CertificateWord.TITLE)
                        .paragraph(CertificateWord.INTRODUCTION)
                        .facts(header())
                        .heading(CertificateWord.USES);
        List<List<Html>> uses = certificate.uses().stream().map(this::use).toList();
        return (uses.isEmpty() ? page.paragraph(CertificateWord.NO_USES) : page.table(HEADS, uses))
                .heading(Label.CHECK)
                .paragraph(CertificateWord.HOW_TO_CHECK)
                .facts(check())
                .whole();
    }

    private Map<Phrase, Html> header() {
        Map<Phrase, Html> header = new LinkedHashMap<>();
        header.put(CertificateWord.CASE, Html.code(certificate.withdrawalId().toString()));
        header.put(CertificateWord.VERSION, Html.text(Integer.toString(certificate.version())));
        header.put(CertificateWord.CONSENT, Html.code(certificate.consentId().toString()));
        header.put(Label.PERSON, Html.code(certificate.subjectId().toString()));
        header.put(CertificateWord.CAUSE, word(CertificateWord.of(certificate.cause())));
        header.put(end(certificate.cause()), Html.time(certificate.endedAt()));
        header.put(CertificateWord.DUE_AT, Html.time(certificate.dueAt()));
        header.put(CertificateWord.COMPLETED_AT, Html.time(certificate.completedAt()));
        header.put(CertificateWord.IN_TIME, inTime(certificate.lateBy()));
        return header;
    }

    private static CertificateWord end(TakedownCause cause) {
        return cause == TakedownCause.WITHDRAWN
                ? CertificateWord.RECEIVED_AT
                : CertificateWord.ENDED_AT;
    }

    private Html inTime(@Nullable String lateBy) {
        if (lateBy == null) {
            return word(CertificateWord.YES);
        }
        Duration late = Duration.parse(lateBy);
        String words = CertificateWord.LATE.in(language);
        return Html.text(
                "%s: %d:%02d:%02d"
                        .formatted(
                                words, late.toHours(), late.toMinutesPart(), late.toSecondsPart()));
    }

    private List<Html> use(Ended use) {
        return List.of(
                where(use),
                Html.code(use.placementId().toString()),
                word(CertificateWord.of(use.irrecoverable())),
                Html.time(use.at()));
    }

    private Html where(Ended use) {
        String channel = use.channel() == null ? null : use.channel().name();
        List<Html> known =
                Stream.of(channel, use.place(), use.url())
                        .filter(Objects::nonNull)
                        .map(Html::text)
                        .toList();
        return known.isEmpty() ? word(CertificateWord.NOWHERE) : Html.lines(known);
    }

    private Map<Phrase, Html> check() {
        Map<Phrase, Html> check = new LinkedHashMap<>();
        check.put(CertificateWord.FINGERPRINT, Html.code(hashed.sha256()));
        check.put(
                CertificateWord.CERTIFICATE_AT,
                Html.code("/v1/withdrawals/%s/certificate".formatted(certificate.withdrawalId())));
        check.put(Label.KEYS_AT, Html.code(Signatures.JWKS));
        return check;
    }

    private Html word(CertificateWord word) {
        return Html.text(word.in(language));
    }
}
