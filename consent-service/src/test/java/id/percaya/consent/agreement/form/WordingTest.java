package id.percaya.consent.agreement.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording AWKWARD =
            new Wording(
                    "Izin \"foto\" – für 1 €",
                    Map.of(Element.EXPIRY, "a\nb\t\u0001", Element.COPY, "😀 / \\"));

    @Test
    void the_hash_is_that_of_the_canonical_json() throws NoSuchAlgorithmException {
        assertThat(AWKWARD.sha256())
                .isEqualTo(
                        sha256(
                                "{\"texts\":{\"COPY\":\"😀 / \\\\\",\"EXPIRY\":\"a\\nb\\t\\u0001\"},"
                                        + "\"title\":\"Izin \\\"foto\\\" – für 1 €\"}"));
    }

    /// A published form is identified by this hash as long as a consent on it may be disputed.
    @Test
    void the_hash_never_changes() {
        assertThat(AWKWARD.sha256())
                .isEqualTo("137830aaeba85c56a47635215ab8f0b1d14b9b0b2c65aabbb38fa3cfdd441c9f");
    }

    @Test
    void the_hash_does_not_depend_on_the_order_of_elements() {
        Map<Element, String> one = new LinkedHashMap<>();
        one.put(Element.NOT_RETRACTABLE, "b");
        one.put(Element.COPY, "a");
        Map<Element, String> other = new LinkedHashMap<>();
        other.put(Element.COPY, "a");
        other.put(Element.NOT_RETRACTABLE, "b");

        assertThat(new Wording("t", one).sha256()).isEqualTo(new Wording("t", other).sha256());
    }

    @Test
    void the_hash_changes_with_one_letter() {
        assertThat(new Wording("t", Map.of(Element.COPY, "a")).sha256())
                .isNotEqualTo(new Wording("t", Map.of(Element.COPY, "b")).sha256());
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
