package id.percaya.campaign;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.scheduled;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.access.AuthorisationMatrix;
import id.percaya.kit.testing.access.TenantFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AuthorisationTest extends AuthorisationMatrix {

    @Override
    protected Map<String, String> references() {
        return Map.of("campaignId", "/v1/campaigns");
    }

    @Override
    protected String own(String collection, TenantFixtures made) {
        return switch (collection) {
            case "/v1/campaigns" -> activeCampaign("EDUCATION");
            case "/v1/publications" -> publication(made);
            default -> super.own(collection, made);
        };
    }

    private static String publication(TenantFixtures made) {
        String content = approvedContent(made.of("/v1/campaigns"));
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        return scheduled(content, manualAccount("INSTAGRAM"), tomorrow);
    }
}
