package id.percaya.consent.erasure;

import static id.percaya.consent.Requests.form;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.consent.Patience;
import id.percaya.consent.agreement.evidence.StoredFiles;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sends random commands before, during and after an erasure, then checks that every record of the
/// person is erased.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasedLivesTest {

    private static final int LIVES = 20;

    @Inject StoredFiles stored;

    static LongStream seeds() {
        return new Random().longs(LIVES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everything_is_erased_at_the_end(long seed) throws Exception {
        Random random = new Random(seed);
        UUID subject = registered();
        AskedLife life = new AskedLife(random, subject, form());
        go(life, random.nextInt(15));
        try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> erased = beside.submit(() -> erase(subject));
            go(life, 5 + random.nextInt(10));
            erased.get().then().statusCode(200);
        }

        Patience.until(() -> certificate(subject), answer -> answer.path("complete"))
                .then()
                .body("consents", hasSize(life.drafted()))
                .body("consents.erasedAt", everyItem(notNullValue()));
        assertThat(stored.files(subject)).isZero();
    }

    private static void go(AskedLife life, int steps) {
        for (int step = 0; step < steps; step++) {
            assertThat(life.next().statusCode()).isLessThan(500);
        }
    }

    private static Response erase(UUID subject) {
        return officer()
                .body("{\"reason\": \"REQUESTED\"}")
                .post("/v1/subjects/" + subject + "/erase");
    }

    private static Response certificate(UUID subject) {
        return officer().get("/v1/subjects/" + subject + "/erasure-certificate");
    }
}
