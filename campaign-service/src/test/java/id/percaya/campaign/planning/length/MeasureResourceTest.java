package id.percaya.campaign.planning.length;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.campaign.Requests;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class MeasureResourceTest {

    private static final String PATH = "/v1/renditions/measure";

    @Test
    void a_text_is_measured_as_each_channel_counts() {
        Requests.as("communications")
                .body("{\"text\": \"🇮🇩 https://klinikmelati.co.id/tensi\"}")
                .post(PATH)
                .then()
                .statusCode(200)
                .body("X.length", equalTo(26))
                .body("X.limit", equalTo(280))
                .body("X.fits", equalTo(true))
                .body("BLUESKY.length", equalTo(34))
                .body("BLUESKY.bytes", equalTo(41))
                .body("BLUESKY.byteLimit", equalTo(3000))
                .body("MASTODON.length", equalTo(25))
                .body("THREADS.length", equalTo(41))
                .body("TIKTOK.length", equalTo(37))
                .body("WEBSITE.limit", nullValue());
    }

    @Test
    void half_a_surrogate_pair_is_not_a_text() {
        Requests.as("communications")
                .body("{\"text\": \"a\\ud83d\"}")
                .post(PATH)
                .then()
                .statusCode(400);
    }

    @Test
    void a_text_of_more_than_a_hundred_thousand_units_is_not_measured() {
        Requests.as("communications")
                .body("{\"text\": \"" + "😀".repeat(50_001) + "\"}")
                .post(PATH)
                .then()
                .statusCode(400);
    }
}
