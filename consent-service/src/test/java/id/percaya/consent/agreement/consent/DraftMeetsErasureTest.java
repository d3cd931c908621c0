package id.percaya.consent.agreement.consent;

import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Patience;
import id.percaya.consent.Requests;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// An erasure races with a draft. The reaction that erases a person's consents cannot see a draft
/// that is not yet committed, so the erasure must wait for it.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DraftMeetsErasureTest {

    private static final long LONG_ENOUGH = 500_000_000;

    @Inject Transactions transactions;
    @Inject Consents consents;
    @Inject ConsentFactsReader facts;

    private final ConsentId id = new ConsentId(Ids.next());

    @Test
    void the_erasure_waits_for_the_draft_and_erases_it() throws Exception {
        UUID subject = registered();
        Instant now = Instant.now();
        DraftConsentRequest form =
                ConsentBodies.draft(
                        subject,
                        Requests.form(),
                        ConsentBodies.grants(now, now.plusSeconds(86_400), "PHOTO"));
        try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> erased =
                    transactions.call(
                            ConsentLog.TENANT,
                            () -> {
                                draft(form);
                                Future<Response> erasing = beside.submit(() -> erase(subject));
                                LockSupport.parkNanos(LONG_ENOUGH);
                                assertThat(erasing.isDone()).isFalse();
                                return erasing;
                            });
            erased.get().then().statusCode(200);
        }

        assertThat(
                        Patience.<String>until(
                                () -> officer().get("/v1/consents/" + id.value()).path("state"),
                                "ERASED"::equals))
                .isEqualTo("ERASED");
    }

    private void draft(DraftConsentRequest form) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        CommandContext context =
                CommandContext.of(
                        new EventMetadata(ConsentLog.TENANT, "officer", Ids.next(), null, null));
        var _ = consents.handle(id, facts.of(form, now), context);
    }

    private static Response erase(UUID subject) {
        return officer()
                .body("{\"reason\": \"REQUESTED\"}")
                .post("/v1/subjects/" + subject + "/erase");
    }
}
