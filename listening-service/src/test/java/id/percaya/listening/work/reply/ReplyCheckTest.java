package id.percaya.listening.work.reply;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.ProcessorTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CONFIRMS_PATIENT | Benar, Bapak/Ibu pasien kami.
                    CONFIRMS_PATIENT | Ibu Sari adalah pasien kami sejak lama
                    CONFIRMS_PATIENT | Sebagai pasien kami, keluhan ini kami catat
                    CONFIRMS_PATIENT | Beliau memang pernah menjadi pasien di klinik
                    CONFIRMS_PATIENT | We are sorry, you are a valued patient of ours.
                    CONFIRMS_PATIENT | Anda tercatat sebagai pasien rawat jalan
                    CONFIRMS_VISIT | Kami mohon maaf atas pelayanan saat Anda dirawat di tempat kami.
                    CONFIRMS_VISIT | Ketika Bapak/Ibu sedang berobat, antrean memang panjang
                    CONFIRMS_VISIT | Ibu Sari memang pernah dioperasi di sini
                    CONFIRMS_VISIT | Anak Anda sudah diperiksa oleh dokter jaga
                    CONFIRMS_VISIT | Dokter yang menangani Anda akan menelepon
                    CONFIRMS_VISIT | Kunjungan Anda kemarin sudah kami tinjau
                    CONFIRMS_VISIT | We regret the wait when you were here.
                    CONFIRMS_VISIT | Sorry about your recent visit
                    CONFIRMS_VISIT | The doctor who treated you will call
                    CONFIRMS_RECORD | Hasil lab Anda normal
                    CONFIRMS_RECORD | Sudah kami cek di rekam medis Ibu
                    CONFIRMS_RECORD | rekam medis atas nama tersebut lengkap
                    CONFIRMS_RECORD | Menurut rekam medis Anda tidak ada alergi
                    CONFIRMS_RECORD | Your lab results are normal
                    CONFIRMS_RECORD | your medical records show otherwise
                    CONFIRMS_TREATMENT | Operasi Anda tanggal 3 Maret berjalan lancar
                    CONFIRMS_TREATMENT | Jadwal kontrol Bapak besok pagi
                    CONFIRMS_TREATMENT | Kondisi kesehatan Anda sudah kami jelaskan
                    CONFIRMS_TREATMENT | About your surgery on Monday
                    THANKS_FOR_TREATMENT | Terima kasih sudah berobat di klinik kami
                    THANKS_FOR_TREATMENT | Terima kasih Ibu telah mempercayakan persalinan kepada kami
                    THANKS_FOR_TREATMENT | Thank you for being our patient
                    THANKS_FOR_TREATMENT | Thanks for trusting us with your care!
                    PERSONAL_DATA | Silakan telepon 081234567890
                    PERSONAL_DATA | Tulis ke sari@contoh.id
                    """)
    void a_phrase_that_tells_of_a_patient_is_found(ReplyFlaw rule, String text) {
        assertThat(rules(text)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Terima kasih atas masukannya. Silakan hubungi kami lewat pesan pribadi.",
                "Bagi pasien yang akan kontrol, pendaftaran dibuka pukul 07.00.",
                "Keselamatan pasien kami utamakan.",
                "Setiap pasien berhak atas rekam medis; kami tidak membahasnya di sini.",
                "Jika Anda pernah berobat di klinik kami, silakan hubungi unit pengaduan.",
                "Hasil lab keluar dalam dua hari kerja.",
                "Operasi sedot lemak hanya dilakukan dokter spesialis.",
                "Kami tidak dapat memastikan apakah seseorang adalah pasien kami.",
                "Mohon maaf atas ketidaknyamanannya, kami sedang menelusuri kejadian ini.",
                "Kami turut berduka cita. Bapak dan Ibu dapat menghubungi kami kapan saja.",
                "Terima kasih sudah menghubungi kami.",
                "Terima kasih atas kritik dan saran Anda.",
                "Kerahasiaan data kesehatan dilindungi undang-undang.",
                "Thank you for your feedback. Please send us a direct message.",
                "Patients receive their results within two days.",
                "If you were treated at our clinic, please contact us.",
                "We cannot discuss whether anyone is a patient."
            })
    void a_general_sentence_is_spared(String text) {
        assertThat(ReplyCheck.find(text)).isEmpty();
    }

    @Test
    void a_place_is_told_by_its_characters_in_the_draft() {
        String text = "Maaf. 𝗛𝗮𝘀𝗶𝗹 lab\u200b Anda normal, telepon 081234567890";
        assertThat(ReplyCheck.find(text))
                .extracting(found -> text.substring(found.start(), found.end()))
                .containsExactly("𝗛𝗮𝘀𝗶𝗹 lab\u200b Anda", "081234567890");
    }

    @Test
    void neither_case_nor_line_breaks_hide_a_phrase() {
        assertThat(rules("REKAM\nMEDIS  ANDA")).containsExactly(ReplyFlaw.CONFIRMS_RECORD);
    }

    @Property(tries = 300)
    void every_finding_lies_in_the_text(@ForAll @StringLength(max = 300) String text) {
        assertThat(ReplyCheck.find(text + " hasil lab Anda"))
                .isNotEmpty()
                .allMatch(found -> found.start() < found.end())
                .allMatch(found -> found.end() <= text.length() + " hasil lab Anda".length());
    }

    @Test
    void a_long_text_of_names_is_read_in_time() {
        String text = "ibu ibu anda ".repeat(380);
        assertThat(ProcessorTime.of(() -> ReplyCheck.find(text))).isLessThan(Duration.ofSeconds(2));
    }

    private static Set<ReplyFlaw> rules(String text) {
        return ReplyCheck.find(text).stream().map(ReplyFinding::rule).collect(Collectors.toSet());
    }

    @Test
    void each_rule_has_a_phrase_or_a_finder() {
        Set<ReplyFlaw> known =
                ReplyPhrases.ALL.stream()
                        .map(ReplyPhrases.Phrase::rule)
                        .collect(Collectors.toSet());
        assertThat(Arrays.asList(ReplyFlaw.values()))
                .allMatch(rule -> rule == ReplyFlaw.PERSONAL_DATA || known.contains(rule));
    }
}
