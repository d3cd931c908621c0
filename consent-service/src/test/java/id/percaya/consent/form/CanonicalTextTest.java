package id.percaya.consent.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    @Test
    void is_hashed_as_rfc_8785_writes_it() throws NoSuchAlgorithmException {
        Wording wording =
                new Wording(
                        "Izin \"foto\" – für 1 €",
                        Map.of(Element.EXPIRY, "a\nb\t\u0001", Element.COPY, "😀 / \\"));

        assertThat(CanonicalText.sha256(wording))
                .isEqualTo(
                        sha256(
                                "{\"texts\":{\"COPY\":\"😀 / \\\\\",\"EXPIRY\":\"a\\nb\\t\\u0001\"},"
                                        + "\"title\":\"Izin \\\"foto\\\" – für 1 €\"}"));
    }

    @Test
    void is_the_same_in_whatever_order_it_was_written() {
        Map<Element, String> one = new LinkedHashMap<>();
        one.put(Element.NOT_RETRACTABLE, "b");
        one.put(Element.COPY, "a");
        Map<Element, String> other = new LinkedHashMap<>();
        other.put(Element.COPY, "a");
        other.put(Element.NOT_RETRACTABLE, "b");

        assertThat(CanonicalText.sha256(new Wording("t", one)))
                .isEqualTo(CanonicalText.sha256(new Wording("t", other)));
    }

    @Test
    void is_another_when_one_letter_is() {
        assertThat(CanonicalText.sha256(new Wording("t", Map.of(Element.COPY, "a"))))
                .isNotEqualTo(CanonicalText.sha256(new Wording("t", Map.of(Element.COPY, "b"))));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
