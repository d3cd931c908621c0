package id.percaya.listening.work.reply;

import static id.percaya.listening.work.reply.ReplyFlaw.CONFIRMS_PATIENT;
import static id.percaya.listening.work.reply.ReplyFlaw.CONFIRMS_RECORD;
import static id.percaya.listening.work.reply.ReplyFlaw.CONFIRMS_TREATMENT;
import static id.percaya.listening.work.reply.ReplyFlaw.CONFIRMS_VISIT;
import static id.percaya.listening.work.reply.ReplyFlaw.THANKS_FOR_TREATMENT;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The phrases of the rules in Indonesian and English. `{you}` stands for a person who is addressed
/// or named, `{few}` for up to three words, `{treated}` for what happens to patients.
final class ReplyPhrases {

    private static final String YOU =
            "(?:(?:bapak|bpk|pak|ibu|bu)(?:\\s?/\\s?(?:bapak|ibu|sdr|sdri|kakak))?|kakak|kak|mas|mbak"
                    + "|saudara|saudari|sdr|sdri|anda|kamu|beliau|almarhum|almarhumah"
                    + "|(?:anak|istri|suami|ayah|ibu|keluarga|orang tua) (?:anda|bapak|ibu|kakak))";
    private static final String FEW = "(?:\\s+[\\p{L}\\p{N}'-]+){0,3}?";
    private static final String TREATED =
            "(?:dirawat|di rawat|berobat|dioperasi|diperiksa|ditangani|diobati|dirontgen|diinfus|disuntik"
                    + "|rawat inap|rawat jalan|menjalani|kontrol|konsultasi|berkonsultasi|melahirkan|bersalin"
                    + "|opname|menginap|mendaftar)";
    private static final String RECORD =
            "(?:hasil (?:lab|laboratorium|pemeriksaan|tes|test|rontgen|usg|ct scan|mri|biopsi|radiologi"
                    + "|diagnosis|diagnosa)|rekam medis|catatan medis|data medis|diagnosis|diagnosa"
                    + "|resep(?: obat)?|riwayat (?:medis|penyakit|kesehatan|berobat|kunjungan|pengobatan)"
                    + "|nomor (?:rm|rekam medis))";
    private static final String TREATMENT =
            "(?:operasi|tindakan medis|pembedahan|persalinan|sedot lemak|terapi|kemoterapi|perawatan"
                    + "|pengobatan|rawat inap|rawat jalan|jadwal (?:operasi|kontrol|dokter)|janji temu"
                    + "|kondisi (?:medis|kesehatan)|penyakit|keluhan medis)";

    record Phrase(ReplyFlaw rule, Pattern pattern) {}

    static final List<Phrase> ALL =
            Stream.of(
                            phrase(
                                    CONFIRMS_PATIENT,
                                    "{you}{few}\\s+pasien (?:kami|di sini|lama|tetap|setia)"),
                            phrase(
                                    CONFIRMS_PATIENT,
                                    "(?:sebagai|selaku|menjadi) pasien (?:kami|di)"),
                            phrase(
                                    CONFIRMS_PATIENT,
                                    "{you}(?:\\s+(?:adalah|merupakan|memang|pernah|sudah|telah|terdaftar|tercatat|menjadi|sebagai))+\\s+pasien"),
                            phrase(
                                    CONFIRMS_PATIENT,
                                    "you(?:'re|'ve been| are| were| have been)(?: \\w+){0,3}? patient"),
                            phrase(
                                    CONFIRMS_PATIENT,
                                    "as (?:a|our|one of our)(?: \\w+){0,2} patients?(?: of ours)?, you"),
                            phrase(
                                    CONFIRMS_VISIT,
                                    "(?:saat|ketika|waktu|selama|sewaktu|setelah|sesudah|sejak|sebelum) {you}{few}\\s+{treated}"),
                            phrase(
                                    CONFIRMS_VISIT,
                                    "{you}{few}\\s+(?:pernah|sudah|telah|sempat|baru saja|sedang|masih)(?: \\p{L}+)?\\s+{treated}"),
                            phrase(
                                    CONFIRMS_VISIT,
                                    "dokter{few}\\s+(?:menangani|merawat|mengoperasi|memeriksa)\\s+{you}"),
                            phrase(
                                    CONFIRMS_VISIT,
                                    "kunjungan {you}{few}\\s+(?:kemarin|tadi|lalu|terakhir|sebelumnya|pada|tanggal|di klinik|di rumah sakit)"),
                            phrase(
                                    CONFIRMS_VISIT,
                                    "(?:when|while|after|since|before|during the time) you(?: \\w+)? (?:were|was|had|came|visited|stayed|received|underwent)"),
                            phrase(
                                    CONFIRMS_VISIT,
                                    "your (?:recent |last |latest |previous )?(?:visit|stay|admission|hospitali[sz]ation)"),
                            phrase(
                                    CONFIRMS_VISIT,
                                    "(?:doctor|surgeon|nurse|dentist|midwife) who (?:treated|operated on|examined|saw) you"),
                            phrase(CONFIRMS_RECORD, "{record}{few}(?:\\s+{you}|mu)"),
                            phrase(CONFIRMS_RECORD, "{record} (?:atas nama|milik)"),
                            phrase(
                                    CONFIRMS_RECORD,
                                    "your (?:\\w+ )?(?:results?|records?|diagnosis|prescription|chart|x-?rays?|scans?|biopsy)"),
                            phrase(
                                    CONFIRMS_TREATMENT,
                                    "{treatment}(?: (?:milik|untuk))?(?:\\s+{you}|mu)"),
                            phrase(
                                    CONFIRMS_TREATMENT,
                                    "your (?:\\w+ )?(?:treatment|surgery|operation|procedure|therapy|appointment|medical condition|delivery of)"),
                            phrase(
                                    THANKS_FOR_TREATMENT,
                                    "terima ?kasih{few}\\s+(?:sudah|telah|karena|atas){few}\\s+(?:{treated}|menjadi pasien|mempercayakan)"),
                            phrase(
                                    THANKS_FOR_TREATMENT,
                                    "(?:thanks|thank you)(?: \\w+){0,3}? for (?:being (?:a|our)(?: \\w+)? patient|your visit|visiting us|coming in|(?:choosing|trusting)(?: \\w+){1,4} (?:with|for) your (?:care|treatment|surgery|health|recovery))"))
                    .toList();

    private ReplyPhrases() {}

    private static Phrase phrase(ReplyFlaw rule, String words) {
        String expression =
                words.replace("{you}", YOU)
                        .replace("{few}", FEW)
                        .replace("{treated}", TREATED)
                        .replace("{record}", RECORD)
                        .replace("{treatment}", TREATMENT)
                        .replace(" ", "\\s+");
        return new Phrase(
                rule,
                Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])"));
    }
}
