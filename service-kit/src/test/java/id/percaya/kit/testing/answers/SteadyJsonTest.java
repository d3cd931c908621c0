package id.percaya.kit.testing.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SteadyJsonTest {

    @Test
    void ids_are_numbered_and_equal_ones_stay_equal() {
        UUID bed = UUID.randomUUID();
        UUID ward = UUID.randomUUID();

        assertThat(
                        steady(
                                "{'id': '%s', 'ward': '%s', 'self': '/v1/beds/%s'}"
                                        .formatted(bed, ward, bed)))
                .isEqualTo(
                        json(
                                "{'id': '0198c0de-0000-7000-8000-000000000001', 'ward':"
                                        + " '0198c0de-0000-7000-8000-000000000002', 'self':"
                                        + " '/v1/beds/0198c0de-0000-7000-8000-000000000001'}"));
    }

    @Test
    void instants_and_dates_keep_their_order() {
        assertThat(
                        steady(
                                "{'b': '2026-11-28T23:01:02.123456Z', 'a': '2026-11-28T23:01:01Z',"
                                        + " 'day': '2026-12-24'}"))
                .isEqualTo(
                        json(
                                "{'b': '2026-03-02T02:01:00Z', 'a': '2026-03-02T02:00:00Z', 'day':"
                                        + " '2026-03-02'}"));
    }

    @Test
    void digests_and_tokens_keep_their_length_and_no_value() {
        String hex = "0a1b2c3d".repeat(8);
        String token = "eyJhbGciOiJFZERTQSJ9";
        String steady = steady("{'sha256': '%s', 'next': '%sAbc'}".formatted(hex, token));

        assertThat(steady).doesNotContain(hex).doesNotContain(token);
        assertThat(steady)
                .hasSameSizeAs(json("{'sha256': '%s', 'next': '%sAbc'}".formatted(hex, token)))
                .isEqualTo(
                        steady(
                                "{'sha256': '%s', 'next': '%sXyz'}"
                                        .formatted("9f8e7d6c".repeat(8), token)));
    }

    @Test
    void codes_and_words_stay_and_lists_are_cut() {
        String codes = "{'code': 'CONSENT_END_UNPROCESSED', 'words': ['a', 'b', 'c']}";

        assertThat(steady(codes))
                .isEqualTo(json("{'code': 'CONSENT_END_UNPROCESSED', 'words': ['a', 'b']}"));
    }

    private static String steady(String json) {
        try {
            return SteadyJson.of(new ObjectMapper().readTree(json(json))).toString();
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static String json(String text) {
        return text.replace('\'', '"').replace("\": ", "\":").replace(", ", ",");
    }
}
