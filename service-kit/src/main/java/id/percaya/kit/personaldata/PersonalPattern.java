package id.percaya.kit.personaldata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a kind is written, and the check that its digits pass. The group `value` is the datum.
enum PersonalPattern {
    EMAIL(
            PersonalKind.EMAIL,
            "(?<![\\p{L}\\d._%+-])(?<value>[a-z\\d._%+-]{1,64}@(?:[a-z\\d-]{1,63}\\.){1,8}[a-z]{2,24})"),
    NPWP(
            PersonalKind.NPWP,
            "(?<!\\d)(?<value>\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3})(?!\\d)"),
    NPWP_NAMED(
            PersonalKind.NPWP,
            "\\bnpwp\\W{0,3}(?:no\\W{0,3})?(?<value>\\d(?:[ .-]?\\d){14})(?!\\d)"),
    SEP(PersonalKind.SEP, "(?<![a-z\\d])(?<value>\\d{4}[a-z]\\d{7}v\\d{6})(?![a-z\\d])"),
    NIK(PersonalKind.NIK, PersonalPattern.SIXTEEN),
    CARD(PersonalKind.CARD, PersonalPattern.SIXTEEN),
    RECORD_NUMBER(
            PersonalKind.RECORD_NUMBER,
            "\\b(?:no(?:mor|\\.)?\\W{0,2}(?:rm|mr)|(?:no(?:mor|\\.)?\\W{0,2})?rekam\\W{1,2}medi[sk]|medrec)"
                    + "\\b\\W{0,4}(?:(?:saya|pasien|nomor|no|adalah)\\b\\W{0,3}){0,2}"
                    + "(?<value>\\d(?:[ .-]?\\d){4,9})(?!\\d)"),
    BPJS(PersonalKind.BPJS, "(?<!\\d)(?<value>000\\d{10})(?!\\d)"),
    BPJS_NAMED(
            PersonalKind.BPJS,
            "\\b(?:bpjs|jkn|kis)\\b[^\\d\\n]{0,25}(?<value>\\d(?:[ .-]?\\d){12})(?!\\d)"),
    PHONE(
            PersonalKind.PHONE,
            "(?<![\\d.,/-])(?<value>(?:\\+\\d|\\(0|0|62)(?:[ .()-]{0,2}\\d){7,14})(?!\\d)");

    private static final String SIXTEEN = "(?<!\\d)(?<value>\\d(?:[ .-]?\\d){15})(?!\\d)";

    private final PersonalKind kind;
    private final Pattern pattern;

    PersonalPattern(PersonalKind kind, String pattern) {
        this.kind = kind;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    PersonalKind kind() {
        return kind;
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    boolean isValid(String value) {
        return switch (kind) {
            case NIK -> Nik.isValid(value);
            case CARD -> Luhn.isValid(value);
            case PHONE -> Phones.isValid(value);
            case EMAIL, NPWP, SEP, RECORD_NUMBER, BPJS -> true;
        };
    }
}
