package id.percaya.campaign.media.download;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.eventstore.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddressSealTest {

    private static final SignedFile FILE =
            new SignedFile(
                    new Tenant("klinik-melati"),
                    UUID.fromString("0198c0de-0000-7000-8000-00000000000c"),
                    MediaPart.JPEG,
                    Instant.parse("2026-11-29T03:00:00Z"));

    private final AddressSeal seal = new AddressSeal("a secret of the service");
    private final String token = seal.seal(FILE.bytes());

    @Test
    void a_token_opens_to_what_was_sealed() {
        assertThat(seal.open(token).map(SignedFile::of)).contains(FILE);
    }

    @Test
    void the_same_file_and_time_have_the_same_token() {
        assertThat(seal.seal(FILE.bytes())).isEqualTo(token);
    }

    @Test
    void a_token_does_not_tell_the_tenant() {
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("melati");
    }

    @Test
    void no_changed_token_opens() {
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            assertThat(seal.open(Base64.getUrlEncoder().encodeToString(changed))).isEmpty();
        }
    }

    @Test
    void nothing_opens_that_is_no_token() {
        for (String other : new String[] {"", "x", "%", token.substring(3), token + "AAAA"}) {
            assertThat(seal.open(other)).isEmpty();
        }
    }

    @Test
    void a_token_of_another_secret_does_not_open() {
        assertThat(new AddressSeal("another secret").open(token)).isEmpty();
    }
}
