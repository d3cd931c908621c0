package id.percaya.consent.use.takedowncase.certificate;

import id.percaya.consent.proof.printing.Language;
import id.percaya.consent.proof.printing.LocalizedText;
import id.percaya.consent.use.placement.IrrecoverableReason;
import id.percaya.consent.use.placement.TakedownCause;
import org.jspecify.annotations.Nullable;

/// What the page says, in Bahasa Indonesia and in English.
enum TakedownCertificateText implements LocalizedText {
    TITLE("Sertifikat penghentian pemakaian", "Certificate that use has stopped"),
    INTRODUCTION(
            "Simpanlah sertifikat ini. Di dalamnya tertulis apa yang terjadi dengan setiap pemakaian"
                    + " yang bersandar pada persetujuan ini.",
            "Keep this certificate. It says what became of each use that rested on this consent."),
    CASE("Nomor kasus", "Case"),
    VERSION("Versi", "Version"),
    CONSENT(
            "Nomor catatan persetujuan, seperti di bukti persetujuan",
            "Record of the consent, as on its receipt"),
    CAUSE("Persetujuan berakhir karena", "The consent ended because"),
    WITHDRAWN("ditarik kembali", "it was withdrawn"),
    EXPIRED("masa berlakunya habis", "its time was over"),
    VOIDED("batal demi hukum", "it was void by law"),
    ENTERED_IN_ERROR("salah dicatat", "it was entered in error"),
    ERASED(
            "data orang yang bersangkutan dimusnahkan atas permintaannya",
            "the person's data was destroyed as asked"),
    RECEIVED_AT("Penarikan diterima (UTC)", "Withdrawal received (UTC)"),
    ENDED_AT("Persetujuan berakhir (UTC)", "Consent ended (UTC)"),
    DUE_AT(
            "Pemakaian harus berhenti paling lambat (UTC): 3 x 24 jam, UU 27/2022 pasal 40",
            "Use had to stop by (UTC): 3 x 24 hours, Law 27/2022 article 40"),
    COMPLETED_AT("Selesai (UTC)", "Completed (UTC)"),
    IN_TIME("Tepat waktu", "In time"),
    YES("ya", "yes"),
    LATE("tidak, terlambat (jam:menit:detik)", "no, late by (hours:minutes:seconds)"),
    USES("Pemakaian yang bersandar pada persetujuan ini", "Uses that rested on this consent"),
    NO_USES("Tidak ada pemakaian yang diketahui.", "No use is known."),
    WHERE("Tempat", "Where"),
    USE("Nomor pemakaian", "Use"),
    OUTCOME("Bagaimana berakhir", "How it ended"),
    KNOWN_AT("Diketahui (UTC)", "Known (UTC)"),
    NOWHERE("tidak tercatat", "not recorded"),
    TAKEN_DOWN("sudah diturunkan", "taken down"),
    PRINTED(
            "tidak dapat ditarik kembali: sudah tercetak",
            "cannot be taken back: it has been printed"),
    SHARED_BY_OTHERS(
            "tidak dapat ditarik kembali: sudah dibagikan oleh orang lain",
            "cannot be taken back: others have shared it"),
    BROADCAST(
            "tidak dapat ditarik kembali: sudah disiarkan",
            "cannot be taken back: it has been broadcast"),
    OTHER(
            "tidak dapat ditarik kembali karena sebab lain; tanyakanlah kepada kami",
            "cannot be taken back for another reason; ask us which"),
    HOW_TO_CHECK(
            "Mintalah kepada kami sertifikat ini dengan tanda tangan (JWS). Yang ditandatangani ialah"
                    + " JSON kanonis (RFC 8785): SHA-256-nya harus sama dengan sidik di bawah ini, dan"
                    + " tanda tangannya harus cocok dengan salah satu kunci publik. Bila kelak"
                    + " ditemukan pemakaian lain, dibuat sertifikat dengan versi yang lebih tinggi.",
            "Ask us for this certificate with its signature (JWS). What is signed is canonical JSON"
                    + " (RFC 8785): its SHA-256 must be the fingerprint below, and its signature must"
                    + " fit one of the public keys. Should another use be found later, there will be"
                    + " a certificate with a higher version."),
    FINGERPRINT("Sidik (SHA-256) sertifikat", "Fingerprint (SHA-256) of the certificate"),
    CERTIFICATE_AT("Sertifikat tersedia di", "The certificate is at");

    private final String indonesian;
    private final String english;

    TakedownCertificateText(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language.choose(indonesian, english);
    }

    static TakedownCertificateText of(TakedownCause cause) {
        return switch (cause) {
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED -> EXPIRED;
            case VOIDED -> VOIDED;
            case ENTERED_IN_ERROR -> ENTERED_IN_ERROR;
            case ERASED -> ERASED;
        };
    }

    /// @param irrecoverable why it cannot be taken back; null when it is down
    static TakedownCertificateText of(@Nullable IrrecoverableReason irrecoverable) {
        return switch (irrecoverable) {
            case null -> TAKEN_DOWN;
            case PRINTED -> PRINTED;
            case SHARED_BY_OTHERS -> SHARED_BY_OTHERS;
            case BROADCAST -> BROADCAST;
            case OTHER -> OTHER;
        };
    }
}
