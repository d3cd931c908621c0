package id.percaya.crisis.response.warroom;

import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.crisis.Requests;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The records are the samples that campaign-service is held to.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class StopReactionsTest {

    private static final Path SAMPLES =
            Path.of("../campaign-service/src/test/resources/golden/announcements");
    private static final Pattern CRISES = Pattern.compile("\"crisisIds\": *\\[[^]]*]");
    private static final String STOP_ASKED = "publication.stop-asked.v1";
    private static final String DESPITE_STOP = "publication.published-despite-stop.v1";
    private static final String FAILED = "publication.failed.v1";

    private final Inbox inbox;
    private final UUID publication = UUID.randomUUID();

    StopReactionsTest(Inbox inbox) {
        this.inbox = inbox;
    }

    @Test
    void what_somebody_has_in_hand_is_shown_until_they_say_that_it_is_not_public()
            throws IOException {
        String crisis = declared("KPC");
        heard(STOP_ASKED, 5, crisis);
        get("/v1/crises/" + crisis)
                .body("stops", hasSize(1))
                .body("stops[0].publicationId", equalTo(publication.toString()))
                .body("stops[0].channel", equalTo("INSTAGRAM"))
                .body("stops[0].reasons", contains("CONSENT_NOT_PERMITTED", "HALTED"))
                .body("stops[0].askedAt", equalTo("2027-05-01T12:00:00Z"))
                .body("stops[0].deniedAt", nullValue())
                .body("stops[0].publishedAt", nullValue());
        heard(FAILED, 6, crisis);
        get("/v1/crises/" + crisis).body("stops[0].deniedAt", notNullValue());
    }

    @Test
    void a_publication_despite_the_stop_is_shown_as_a_breach() throws IOException {
        String crisis = declared("KPC");
        heard(STOP_ASKED, 5, crisis);
        heard(DESPITE_STOP, 7, crisis);
        heard(DESPITE_STOP, 7, crisis);
        heard(FAILED, 9, crisis);
        get("/v1/crises/" + crisis)
                .body("stops", hasSize(1))
                .body("stops[0].publishedAt", equalTo("2027-05-01T12:01:00Z"))
                .body("stops[0].url", equalTo("https://instagram.com/p/1"))
                .body("stops[0].deniedAt", nullValue());
    }

    @Test
    void a_stop_of_another_crisis_is_not_shown() throws IOException {
        String crisis = declared("KPC");
        heard(STOP_ASKED, 5, UUID.randomUUID().toString());
        get("/v1/crises/" + crisis).body("stops", empty());
    }

    private void heard(String type, int sequence, String crisis) throws IOException {
        String sample = Files.readString(SAMPLES.resolve(type + ".json"));
        String data = CRISES.matcher(sample).replaceFirst("\"crisisIds\": [\"" + crisis + "\"]");
        inbox.take(Records.batch(Records.of(type, publication, sequence, Requests.TENANT, data)));
    }
}
