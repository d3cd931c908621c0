package id.percaya.listening.intake.shown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://wa.me/6281234567890, https://wa.me/•••••••••••••",
        "https://contoh.id/lapor?nik=3174096305900007&x=1, https://contoh.id/lapor?nik=••••••••••••••••&x=1",
        "https://contoh.id/?email=budi%40surat.example.id, https://contoh.id/?email=••••@•••••.•••••••.••",
        "https://contoh.id/?wa=%2B62%20812-3456-7890, https://contoh.id/?wa=+•• •••-••••-••••",
        "081234567890, ••••••••••••",
        "x/081234567890, x/••••••••••••",
    })
    void personal_data_is_masked(String address, String masked) {
        assertThat(MaskedAddress.of(address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.com/contoh/status/1893456789012345678",
                "https://www.facebook.com/contoh/posts/4111111111111111",
                "https://megapolitan.kompas.com/read/2026/02/01/061500065/antre-obat",
                "https://mastodon.social/@warga@contoh.id/112233445566778899",
                "https://contoh.id/100%25?a=%zz",
                "at://did:plc:abc/app.bsky.feed.post/3kxyz",
                "4111111111111111",
            })
    void numbers_of_posts_are_left(String address) {
        assertThat(MaskedAddress.of(address)).isEqualTo(address);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(MaskedAddress.of(null)).isNull();
    }
}
