package id.percaya.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstancePathTest {

    @Test
    void what_an_address_may_not_hold_is_encoded_and_what_was_encoded_stays() {
        assertThat(InstancePath.of("/v1/media-files/ ")).isEqualTo("/v1/media-files/%20");
        assertThat(InstancePath.of("/v1/media-files/%20")).isEqualTo("/v1/media-files/%20");
        assertThat(InstancePath.of("/v1/a%b/\"é\"")).isEqualTo("/v1/a%25b/%22%C3%A9%22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/beds", "/v1/a|b", "/v1/😀", "/v1/{id}", "/%%", "/v1/\ud83d"})
    void it_is_a_uri_reference(String path) {
        assertThat(URI.create(InstancePath.of(path)).getRawPath()).startsWith("/");
    }
}
