package id.percaya.consent.agreement.evidence;

import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.agreement.evidence.Uploads.EVIDENCE;
import static id.percaya.consent.agreement.evidence.Uploads.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.percaya.consent.Patience;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CutOffTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    private final UUID subject = UUID.randomUUID();

    @Inject StoredFiles stored;

    @Test
    void a_file_without_a_length_is_received_completely() throws IOException {
        try (Wire wire = Wire.begin(subject, CHUNKED)) {
            wire.chunk(Samples.pdf(2 * MEBIBYTE));
            wire.send("0\r\n\r\n");

            assertThat(wire.status()).contains("201");
        }
        assertThat(stored.files(subject)).isEqualTo(1);
    }

    @Test
    void the_limit_itself_is_accepted() throws IOException {
        try (Wire wire = Wire.begin(subject, "Content-Length: " + 50 * MEBIBYTE)) {
            for (int sent = 0; sent < 50; sent++) {
                wire.send(Samples.pdf(MEBIBYTE));
            }
            assertThat(wire.status()).contains("201");
        }
        assertThat(stored.files(subject)).isEqualTo(1);
    }

    /// Sends more than the limit, and would go on for ever.
    @Test
    void a_body_without_a_length_is_refused_at_the_limit() throws IOException {
        try (Wire wire = Wire.begin(subject, CHUNKED)) {
            wire.chunk(Samples.pdf(MEBIBYTE));
            for (int sent = 1; sent < 50; sent++) {
                wire.chunk(new byte[MEBIBYTE]);
            }
            wire.chunk(new byte[1000]);

            assertThat(wire.status()).contains("413");
        }
        assertNothingStays();
    }

    @Test
    void a_length_above_the_limit_is_refused_before_the_body() throws IOException {
        try (Wire wire = Wire.begin(subject, "Content-Length: 52428801")) {
            assertThat(wire.status()).contains("413");
        }
        assertNothingStays();
    }

    @Test
    void an_absurd_length_is_refused() throws IOException {
        try (Wire wire = Wire.begin(subject, "Content-Length: 99999999999999999999")) {
            assertThat(wire.status()).contains("4");
        }
        assertNothingStays();
    }

    @ParameterizedTest
    @ValueSource(strings = {CHUNKED, "Content-Length: 9000000"})
    void an_interrupted_upload_leaves_nothing(String length) throws IOException {
        try (Wire wire = Wire.begin(subject, length)) {
            byte[] some = Samples.pdf(3 * MEBIBYTE);
            if (length.equals(CHUNKED)) {
                wire.chunk(some);
            } else {
                wire.send(some);
            }
            Patience.until(() -> stored.files(subject), files -> files == 1);
        }
        assertNothingStays();
    }

    private void assertNothingStays() {
        assertThat(Patience.until(() -> stored.files(subject), files -> files == 0)).isZero();
        assertThat(stored.chunksOfNobody()).isZero();
        by("privacy-officer", TENANT)
                .queryParam("limit", 200)
                .get(EVIDENCE)
                .then()
                .statusCode(200)
                .body("items.subjectId", not(hasItem(subject.toString())));
    }
}
