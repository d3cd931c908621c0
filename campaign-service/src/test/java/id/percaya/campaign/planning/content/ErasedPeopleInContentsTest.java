package id.percaya.campaign.planning.content;

import static id.percaya.campaign.Requests.TENANT;
import static id.percaya.campaign.media.MediaRequests.MEDIA;
import static id.percaya.campaign.media.MediaRequests.author;
import static id.percaya.campaign.media.MediaRequests.uploaded;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.campaign.EventBodies;
import id.percaya.campaign.ReceivedEvents;
import id.percaya.campaign.RequestBodies.SubjectBody;
import id.percaya.campaign.media.MediaSamples;
import id.percaya.campaign.planning.content.MediaContents.MediumBody;
import id.percaya.campaign.planning.content.MediaContents.ShowsBody;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasedPeopleInContentsTest {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final UUID rani = UUID.randomUUID();

    @Inject ReceivedEvents received;

    @Test
    void a_picture_that_is_attached_after_the_erasure_of_the_person_is_erased() {
        received.take(
                "consent.erased.v1",
                UUID.randomUUID(),
                7,
                EventBodies.consentEnded("erased", rani));
        String picture = uploaded("image/png", MediaSamples.png(50, 40));

        MediaContents.at(TENANT, "communications")
                .body(contentWith(UUID.fromString(picture)))
                .post("/v1/contents")
                .then()
                .statusCode(201);

        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!"ERASED".equals(author().get(MEDIA + "/" + picture).path("state"))) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private ObjectNode contentWith(UUID picture) {
        ShowsBody shown = new ShowsBody("RECOGNISABLE", List.of(rani), null, null);
        ObjectNode body =
                MediaContents.body(TENANT, Map.of(), new MediumBody(picture, "Rani", null, shown));
        body.set(
                "subjects",
                TolerantJson.mapper().valueToTree(List.of(SubjectBody.of(rani, "PHOTO"))));
        return body.put("purpose", "EDUCATION");
    }
}
