package id.percaya.consent.proof.receipt;

import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.Authority;
import id.percaya.consent.proof.printing.Language;
import id.percaya.consent.proof.printing.LocalizedText;

/// What the page says, in Bahasa Indonesia and in English.
enum ReceiptText implements LocalizedText {
    TITLE("Bukti persetujuan pemakaian", "Receipt of consent to use"),
    INTRODUCTION(
            "Simpanlah bukti ini. Isinya dapat diperiksa oleh siapa saja, juga tanpa bantuan kami.",
            "Keep this receipt. Anyone can check what it says, also without our help."),
    RECORD("Nomor catatan", "Record"),
    STATE("Keadaan terakhir", "Latest state"),
    CONTROLLER("Pengendali data", "Controller"),
    ADDRESS("Alamat", "Address"),
    CONTACT("Narahubung", "Contact"),
    SIGNER("Ditandatangani oleh", "Signed by"),
    SIGNER_PSEUDONYM("Nama samaran penanda tangan", "Pseudonym of the signer"),
    GUARDIAN("orang tua atau wali", "parent or guardian"),
    SUBSTITUTE("wakil", "substitute"),
    PARENTAL("kekuasaan orang tua", "parental authority"),
    COURT_ORDER("penetapan pengadilan", "court order"),
    POWER_OF_ATTORNEY("surat kuasa", "power of attorney"),
    NEXT_OF_KIN("keluarga terdekat", "next of kin"),
    NOTICE("Formulir", "Form"),
    EDITION("edisi", "edition"),
    TEXT_HASH("Sidik (SHA-256) naskah formulir", "Fingerprint (SHA-256) of the form's text"),
    LANGUAGE("Bahasa formulir", "Language of the form"),
    COMPENSATION("Imbalan", "Compensation"),
    NOTHING("tidak ada", "none"),
    USES("Pemakaian yang tertulis di persetujuan ini", "Uses that this consent names"),
    PURPOSE("Tujuan", "Purpose"),
    CHANNEL("Saluran", "Channel"),
    MEDIUM("Bahan", "Material"),
    IDENTIFIABILITY("Paling jauh", "At most"),
    TERRITORY("Wilayah", "Territory"),
    FROM("Mulai", "From"),
    UNTIL("Berakhir sebelum", "Ends before"),
    RIGHTS("Hak Anda", "Your rights"),
    WITHDRAWAL(
            "Anda dapat menarik persetujuan ini kapan saja, dengan cara apa pun dan tanpa alasan,"
                    + " melalui narahubung di atas. Pemakaian dihentikan paling lambat 3 x 24 jam"
                    + " sesudahnya (UU 27/2022 pasal 40). Perawatan Anda tidak bergantung padanya.",
            "You may withdraw this consent at any time, in any way and without a reason, through"
                    + " the contact above. Use stops within 3 x 24 hours (Law 27/2022 article 40)."
                    + " Your care does not depend on it."),
    EVENTS("Riwayat", "History"),
    TIME("Waktu (UTC)", "Time (UTC)"),
    EVENT("Kejadian", "Event"),
    LEAF("Daun log", "Leaf of the log"),
    SALT("Garam", "Salt"),
    ERASED("dihapus", "erased"),
    HEAD("Kepala log: banyaknya daun, sidik akar, waktu", "Head of the log: leaves, root, time"),
    KEY("Kunci penanda tangan", "Signing key"),
    EDUCATION("edukasi", "education"),
    MARKETING("promosi", "marketing"),
    PUBLIC_RELATIONS("hubungan masyarakat", "public relations"),
    PHOTO("foto", "photo"),
    VIDEO("video", "video"),
    AUDIO("suara", "audio"),
    NAME("nama", "name"),
    WORDS("kata-kata", "words"),
    ANONYMOUS("tidak dapat dikenali", "not recognisable"),
    MASKED("disamarkan", "masked"),
    IDENTIFIABLE("dapat dikenali", "recognisable"),
    WORLD("seluruh dunia", "the whole world"),
    DRAFTED("diisi", "filled in"),
    OFFERED("ditawarkan", "offered"),
    GIVEN("diberikan", "given"),
    REFUSED("ditolak", "refused"),
    RESTRICTED("dipersempit", "restricted"),
    RESTRICTION_LIFTED("pembatasan dicabut", "restriction lifted"),
    WITHDRAWN("ditarik kembali", "withdrawn"),
    EXPIRED("berakhir", "expired"),
    SUPERSEDED("digantikan", "superseded"),
    VOIDED("batal demi hukum", "void"),
    ENTERED_IN_ERROR("salah dicatat", "entered in error"),
    // the state of what is left when a person's data was destroyed
    ERASED_STATE("data dimusnahkan", "data destroyed");

    private final String indonesian;
    private final String english;

    ReceiptText(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language.choose(indonesian, english);
    }

    static ReceiptText of(Purpose purpose) {
        return switch (purpose) {
            case MARKETING -> MARKETING;
            case EDUCATION -> EDUCATION;
            case PUBLIC_RELATIONS -> PUBLIC_RELATIONS;
        };
    }

    static ReceiptText of(Medium medium) {
        return switch (medium) {
            case PHOTO -> PHOTO;
            case VIDEO -> VIDEO;
            case AUDIO -> AUDIO;
            case NAME -> NAME;
            case WORDS -> WORDS;
        };
    }

    static ReceiptText of(Identifiability identifiability) {
        return switch (identifiability) {
            case ANONYMOUS -> ANONYMOUS;
            case MASKED -> MASKED;
            case IDENTIFIABLE -> IDENTIFIABLE;
        };
    }

    static ReceiptText of(Authority authority) {
        return switch (authority) {
            case PARENTAL -> PARENTAL;
            case COURT_ORDER -> COURT_ORDER;
            case POWER_OF_ATTORNEY -> POWER_OF_ATTORNEY;
            case NEXT_OF_KIN -> NEXT_OF_KIN;
        };
    }

    /// @param role of one who signed in the person's place
    static ReceiptText ofRole(String role) {
        return valueOf(role);
    }

    /// @param state of an event of a receipt
    static ReceiptText ofState(String state) {
        return state.equals(ERASED.name()) ? ERASED_STATE : valueOf(state);
    }
}
