package id.percaya.listening.sources.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetaSignatureTest {

    /// By `printf '{"object":"page"}' | openssl dgst -sha256 -hmac rahasia`.
    private static final String RIGHT =
            "6bd8fa0d9aef53ab24737114fd7aaa44060126efee40b00faee0e2704fddc337";

    private static final byte[] BODY = "{\"object\":\"page\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_signature_of_the_body_is_valid() {
        assertThat(MetaSignature.isValid("rahasia", BODY, "sha256=" + RIGHT)).isTrue();
        assertThat(MetaSignature.isValid("lain", BODY, "sha256=" + RIGHT)).isFalse();
        byte[] other = "{\"object\":\"Page\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(MetaSignature.isValid("rahasia", other, "sha256=" + RIGHT)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "sha256=",
                "sha1=" + RIGHT,
                RIGHT,
                "sha256=0000",
                "sha256=" + RIGHT + "00",
                "sha256=" + RIGHT + ",sha256=" + RIGHT,
                "sha256=zz"
            })
    void any_other_form_is_not(@Nullable String header) {
        assertThat(MetaSignature.isValid("rahasia", BODY, header)).isFalse();
    }

    @Test
    void a_truncated_one_is_not() {
        String truncated = RIGHT.substring(0, 62);
        assertThat(MetaSignature.isValid("rahasia", BODY, "sha256=" + truncated)).isFalse();
    }
}
