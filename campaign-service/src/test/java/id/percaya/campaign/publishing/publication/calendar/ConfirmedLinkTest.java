package id.percaya.campaign.publishing.publication.calendar;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.confirm;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.refused;
import static id.percaya.campaign.Requests.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConfirmedLinkTest {

    @Test
    void a_link_is_https_and_one_of_the_channels() {
        String id = inHand();
        for (String url :
                List.of(
                        "http://127.0.0.1:1/x",
                        "https://127.0.0.1/x",
                        "https://instagram.com.example/p/1",
                        "https://tiktok.com/@melati/video/1")) {
            confirm(id, url).statusCode(422).body("violations.pointer", contains("/url"));
        }
        confirm(id, "https://WWW.Instagram.com/p/" + id)
                .statusCode(200)
                .body("url", equalTo("https://www.instagram.com/p/" + id));
    }

    @Test
    void no_other_publication_has_the_link() {
        String first = inHand();
        String url = "https://instagram.com/p/" + first;
        confirm(first, url).statusCode(200);
        confirm(first, url).statusCode(200);
        ValidatableResponse second = confirm(inHand(), url.replace("instagram", "Instagram"));
        refused(second, "LINK_TAKEN");
        second.body("inTheWay", equalTo(first));
    }

    @Test
    void what_an_app_adds_to_a_link_makes_no_other_link() {
        String first = inHand();
        confirm(first, "https://www.instagram.com/p/" + first + "/?igsh=MzRlO")
                .statusCode(200)
                .body("url", equalTo("https://www.instagram.com/p/" + first + "/?igsh=MzRlO"));
        ValidatableResponse second = confirm(inHand(), "https://instagram.com/p/" + first);
        refused(second, "LINK_TAKEN");
        second.body("inTheWay", equalTo(first));
    }

    @Test
    void of_concurrent_confirmations_of_one_link_one_passes() throws Exception {
        List<String> all = IntStream.range(0, 4).mapToObj(_ -> inHand()).toList();
        String url = "https://instagram.com/p/" + all.getFirst();
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String id : all) {
                answers.add(
                        threads.submit(() -> confirm(id, url).extract().response().statusCode()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    private static String inHand() {
        String content = approvedContent(activeCampaign("EDUCATION"));
        String id = scheduled(content, manualAccount("INSTAGRAM"), Instant.now());
        awaited(id, "ACCEPTED_PENDING");
        return id;
    }
}
