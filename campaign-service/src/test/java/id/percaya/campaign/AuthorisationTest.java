package id.percaya.campaign;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.scheduled;

import id.percaya.campaign.EventBodies.ConcernConfirmed;
import id.percaya.campaign.media.MediaRequests;
import id.percaya.campaign.media.MediaSamples;
import id.percaya.campaign.planning.content.comment.CommentBodies.CommentBody;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.access.AuthorisationMatrix;
import id.percaya.kit.testing.access.TenantFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AuthorisationTest extends AuthorisationMatrix {

    @Inject ReceivedEvents received;

    /// The trials register a topic, and from then on only listed topics may be used.
    @BeforeEach
    void the_topic_of_the_examples_is_registered() {
        for (String tenant : List.of(Requests.TENANT, Requests.OTHER_TENANT)) {
            Requests.as("tenant-admin", tenant)
                    .contentType("text/csv")
                    .body("code,name\nhypertension,Hipertensi\n")
                    .post("/v1/directory/topics/imports")
                    .then()
                    .statusCode(200);
        }
    }

    @Override
    protected Map<String, String> references() {
        return Map.of("campaignId", "/v1/campaigns");
    }

    @Override
    protected String own(String collection, TenantFixtures made) {
        return switch (collection) {
            case "/v1/campaigns" -> activeCampaign("EDUCATION");
            case "/v1/comments" -> comment(made.of("/v1/contents"));
            case "/v1/education-requests" -> educationRequest();
            case "/v1/publications" -> publication(made);
            case "/v1/media" -> MediaRequests.uploaded("image/png", MediaSamples.png(20, 10));
            default -> super.own(collection, made);
        };
    }

    private static String comment(String content) {
        String sha256 = Requests.sari().get("/v1/contents/" + content).path("contentSha256");
        return created(Requests.sari(), "/v1/comments", CommentBody.of(content, sha256));
    }

    private String educationRequest() {
        UUID concern = UUID.randomUUID();
        Instant now = Instant.now();
        received.take(
                "concern.confirmed.v1", concern, 2, ConcernConfirmed.of("melati-kemang", now));
        return Requests.sari()
                .get("/v1/education-requests?concernId=" + concern)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String publication(TenantFixtures made) {
        String content = approvedContent(made.of("/v1/campaigns"));
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        return scheduled(content, manualAccount("INSTAGRAM"), tomorrow);
    }
}
