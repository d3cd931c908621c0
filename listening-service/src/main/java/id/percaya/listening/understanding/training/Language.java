package id.percaya.listening.understanding.training;

import java.util.Locale;

/// The languages of NusaX, with their ISO 639 codes.
enum Language {
    ACEHNESE("ace"),
    BALINESE("ban"),
    BANJARESE("bjn"),
    BUGINESE("bug"),
    ENGLISH("en"),
    INDONESIAN("id"),
    JAVANESE("jv"),
    MADURESE("mad"),
    MINANGKABAU("min"),
    NGAJU("nij"),
    SUNDANESE("su"),
    TOBA_BATAK("bbc");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
