package id.percaya.kit.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.ProcessorTime;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL | hubungi budi.contoh+rs@surat.example.co.id ya |"
                        + " budi.contoh+rs@surat.example.co.id",
                "NPWP | NPWP saya 09.254.294.3-407.000 | 09.254.294.3-407.000",
                "NPWP | npwp: 092542943407000 tolong dicek | 092542943407000",
                "SEP | nomor 0301R0011119V000123 belum terbit | 0301R0011119V000123",
                "NIK | NIK ibu 3276014507850003 kok ditolak | 3276014507850003",
                "NIK | nik 3276 0145 0785 0003 | 3276 0145 0785 0003",
                "CARD | kartu 4111 1111 1111 1111 didebit dua kali | 4111 1111 1111 1111",
                "RECORD_NUMBER | No. RM 00-12-34-56 hilang | 00-12-34-56",
                "RECORD_NUMBER | nomor rekam medis saya: 123456 | 123456",
                "BPJS | kartu 0001234567890 tidak aktif | 0001234567890",
                "BPJS | no BPJS 1234567890123 atas nama ibu | 1234567890123",
                "PHONE | WA 0812-3456-7890 | 0812-3456-7890",
                "PHONE | telepon +62 812 3456 7890 sekarang | +62 812 3456 7890",
                "PHONE | kantor (021) 7777123 ext 4 | (021) 7777123",
                "PHONE | 6281234567890 | 6281234567890",
            })
    void each_kind_is_found(PersonalKind kind, String text, String value) {
        List<PersonalDatum> found = PersonalDataFinder.find(text);

        assertThat(found)
                .singleElement()
                .satisfies(datum -> {
                    assertThat(datum.kind()).isEqualTo(kind);
                    assertThat(text.substring(datum.start(), datum.end())).isEqualTo(value);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antre dari jam 07.30 sampai 14.15, nomor 123",
                "Biaya Rp 12.500.000 dibayar 15-11-2026",
                "Order 1234567890123456 belum datang",
                "0000000000000000",
                "Kamar 512 lantai 5, kode 9999999999999999",
                "tensi 120/80, gula 210, kolesterol 190",
                "RM 15.000 saja parkirnya",
                "budi@ saja",
                "",
            })
    void other_numbers_are_left_alone(String text) {
        assertThat(PersonalDataFinder.find(text)).isEmpty();
    }

    @Test
    void a_woman_is_born_on_her_day_plus_40() {
        assertThat(Nik.isValid("3276014507850003")).isTrue();
        assertThat(Nik.isValid("3276010507850003")).isTrue();
        assertThat(Nik.isValid("3276013207850003")).isFalse();
        assertThat(Nik.isValid("3276017307850003")).isFalse();
        assertThat(Nik.isValid("3276016902840003")).isTrue();
        assertThat(Nik.isValid("3276016902850003")).isFalse();
        assertThat(Nik.isValid("3276014507850000")).isFalse();
        assertThat(Nik.isValid("2076014507850003")).isFalse();
        assertThat(Nik.isValid("3200014507850003")).isFalse();
    }

    @Test
    void few_random_numbers_are_an_nik() {
        Random random = new Random(1);
        long passed =
                Stream.generate(() ->
                                String.format("%016d", random.nextLong(10_000_000_000_000_000L)))
                        .limit(100_000)
                        .filter(Nik::isValid)
                        .count();

        assertThat(passed).isBetween(300L, 1_000L);
    }

    @Test
    void numbers_in_full_width_or_with_invisible_signs_are_found() {
        String wide = "nik ３２７６０１４５０７８５０００３";
        String broken = "nik 32760145\u200b07850003 ya";

        assertThat(PersonalDataFinder.masked(wide)).isEqualTo("nik ••••••••••••••••");
        assertThat(PersonalDataFinder.masked(broken)).startsWith("nik ••••").doesNotContain("3");
    }

    @Test
    void masking_keeps_the_rest_of_the_text() {
        String text = "Ibu (NIK 3276014507850003, HP 0812-3456-7890) belum dipanggil, email a@b.co";

        assertThat(PersonalDataFinder.masked(text))
                .isEqualTo(
                        "Ibu (NIK ••••••••••••••••, HP ••••-••••-••••) belum dipanggil, email"
                                + " •@•.••");
        assertThat(PersonalDataFinder.masked("Pelayanan cepat")).isEqualTo("Pelayanan cepat");
    }

    @Test
    void a_place_is_told_once_in_the_order_of_the_text() {
        assertThat(PersonalDataFinder.find("0812-3456-7890 lalu 3276014507850003"))
                .extracting(PersonalDatum::kind)
                .containsExactly(PersonalKind.PHONE, PersonalKind.NIK);
    }

    @Test
    void combining_marks_hide_nothing_and_a_long_run_of_them_takes_no_time() {
        assertThat(PersonalDataFinder.find("nik 3\u0301276014507850003")).hasSize(1);
        String marks = "1" + "\u0301".repeat(100_000);

        assertThat(ProcessorTime.of(() -> PersonalDataFinder.find(marks)))
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_long_text_of_digits_takes_no_time() {
        String digits = "0 8".repeat(50_000) + "a@".repeat(50_000) + ".a".repeat(20_000);

        assertThat(ProcessorTime.of(() -> PersonalDataFinder.masked(digits)))
                .isLessThan(Duration.ofSeconds(5));
    }
}
