package id.percaya.listening.sources.source;

import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.sources.source.SourceResourceTest.FEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SourceLimitTest {

    /// As the test profile says.
    private static final int MOST = 12;

    private final String tenant = newTenant();

    @Test
    void a_tenant_has_no_more_sources_than_it_may_also_when_they_come_at_once() {
        for (int i = 0; i < MOST - 1; i++) {
            registered(FEED);
        }
        List<Integer> answers =
                IntStream.range(0, 6)
                        .mapToObj(_ ->
                                CompletableFuture.supplyAsync(
                                        () -> register(FEED).extract().statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        register(FEED).statusCode(409).body("code", equalTo("TOO_MANY_SOURCES"));
        analyst(newTenant()).body(FEED).post("/v1/sources").then().statusCode(201);
    }

    @Test
    void a_paused_source_counts_and_a_removed_one_does_not() {
        String first = registered(FEED);
        command(first, "activate").statusCode(200);
        command(first, "pause").statusCode(200);
        for (int i = 1; i < MOST; i++) {
            registered(FEED);
        }
        register(FEED).statusCode(409).body("code", equalTo("TOO_MANY_SOURCES"));
        command(first, "remove").statusCode(200);
        registered(FEED);
    }

    private String registered(String body) {
        return register(body).statusCode(201).extract().path("id");
    }

    private ValidatableResponse register(String body) {
        return analyst(tenant).body(body).post("/v1/sources").then();
    }

    private ValidatableResponse command(String id, String verb) {
        return analyst(tenant).post("/v1/sources/" + id + "/" + verb).then();
    }
}
