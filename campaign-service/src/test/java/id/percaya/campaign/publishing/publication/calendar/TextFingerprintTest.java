package id.percaya.campaign.publishing.publication.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.rendition.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFingerprintTest {

    private static final String TEXT = "Cek tensi, gratis di Depok!";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cek TENSI gratis di depok",
                "Cek tensi - gratis,  di Depok.",
                "  Cek\ttensi\n\ngratis di Depok \u2728",
                "Cek te\u200bnsi gratis di Depok",
                "\uff23\uff45\uff4b tensi gratis di Depok"
            })
    void a_near_duplicate_has_the_same_fingerprint(String other) {
        assertThat(fingerprint(other)).isEqualTo(fingerprint(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cek tensi gratis di Bogor", "Cektensi gratis di Depok", ""})
    void other_words_have_another(String other) {
        assertThat(fingerprint(other)).isNotEqualTo(fingerprint(TEXT));
    }

    @Test
    void symbols_alone_are_compared_as_they_are() {
        assertThat(fingerprint("\u2764")).isNotEqualTo(fingerprint("\u2728"));
    }

    private static String fingerprint(String body) {
        return TextFingerprint.of(Rendition.of(Channel.INSTAGRAM, "", body, null));
    }
}
