package id.percaya.consent.proof.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.CanonicalJson;
import id.percaya.consent.proof.transparency.merkle.Hash;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final byte[] SALT = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);

    private static LogEntry entry(String data) {
        return new LogEntry(
                "klinik-melati",
                new UUID(0, 1),
                2,
                "consent-given",
                1,
                new UUID(0, 3),
                Instant.parse("2026-05-01T02:00:00.123456Z"),
                data);
    }

    @Test
    void commits_to_the_salt_and_the_canonical_event() throws Exception {
        String canonical =
                "{\"consentId\":\"00000000-0000-0000-0000-000000000001\","
                        + "\"data\":{\"a\":[1,\"é\"],\"b\":true},"
                        + "\"eventId\":\"00000000-0000-0000-0000-000000000003\","
                        + "\"recordedAt\":\"2026-05-01T02:00:00.123456Z\",\"schemaVersion\":1,"
                        + "\"tenant\":\"klinik-melati\",\"type\":\"consent-given\",\"version\":2}";
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(SALT);
        String expected =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(sha256.digest(canonical.getBytes(UTF_8)));

        Commitment commitment = Commitment.to(entry("{\"b\": true, \"a\": [1.0, \"é\"]}"), SALT);

        assertThat(commitment).isEqualTo(new Commitment(1, expected));
        assertThat(commitment.leaf())
                .isEqualTo(
                        Hash.ofLeaf(
                                ("{\"commitment\":\"" + expected + "\",\"v\":1}").getBytes(UTF_8)));
    }

    @Test
    void only_the_values_of_the_stored_json_matter() {
        Commitment commitment = Commitment.to(entry("{\"a\":1,\"b\":2}"), SALT);

        assertThat(Commitment.to(entry("{ \"b\" : 2, \"a\" : 1 }"), SALT)).isEqualTo(commitment);
        assertThat(Commitment.to(entry("{\"a\":1,\"b\":3}"), SALT)).isNotEqualTo(commitment);
        assertThat(Commitment.to(entry("{\"a\":1,\"b\":2}"), "x".getBytes(UTF_8)))
                .isNotEqualTo(commitment);
    }

    /// Of RFC 8785: keys by their UTF-16 units, numbers as ECMAScript writes them.
    @Test
    void is_canonical_by_rfc_8785() {
        assertThat(
                        new String(
                                CanonicalJson.of(
                                        Map.of(
                                                "\u20ac", "Euro",
                                                "\r", "CR",
                                                "\ud83d\ude00", "smile",
                                                "1", 1e21,
                                                "n", 0.000001)),
                                UTF_8))
                .isEqualTo(
                        "{\"\\r\":\"CR\",\"1\":1e+21,\"n\":0.000001,\"\u20ac\":\"Euro\","
                                + "\"\ud83d\ude00\":\"smile\"}");
    }
}
