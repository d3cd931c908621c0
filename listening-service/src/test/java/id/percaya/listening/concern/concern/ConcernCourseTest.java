package id.percaya.listening.concern.concern;

import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.timing.Deadline;
import id.percaya.listening.concern.concern.ConcernCommand.ConfirmConcern;
import id.percaya.listening.concern.concern.ConcernCommand.HearAnswer;
import id.percaya.listening.concern.concern.ConcernCommand.OpenConcern;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Concerns over time: they fade, and their answers are timed.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConcernCourseTest {

    private final Instant now = Instant.now();
    private final String tenant = newTenant();

    @Inject Transactions transactions;
    @Inject Concerns concerns;
    @Inject WhenConcernIsQuietThenFadeConcern quiet;

    private record Choice(
            @Nullable Integer confirmFromAuthors,
            @Nullable String answerWithin,
            @Nullable String quietAfter) {}

    @Test
    void a_concern_that_became_quiet_fades_and_is_still_answered() {
        ConcernId id = openedAt(now.minus(Duration.ofDays(6)));
        confirm(id).statusCode(200);
        chooseQuietTime();
        due(id);
        concern(id).body("state", equalTo("FADED")).body("quietSince", notNullValue());
        confirm(id).statusCode(409).body("code", equalTo("CONCERN_FADED"));
        handle(id, new HearAnswer(new UUID(0, 7), now));
        due(id);
        concern(id)
                .body("state", equalTo("FADED"))
                .body("publicationId", equalTo(new UUID(0, 7).toString()))
                .body("answeredAt", notNullValue());
    }

    @Test
    void a_young_concern_does_not_fade() {
        ConcernId id = openedAt(now.minus(Duration.ofDays(6)));
        due(id);
        concern(id).body("state", equalTo("EMERGING"));
    }

    @Test
    void the_organisations_quiet_time_decides() {
        chooseQuietTime()
                .body("version", equalTo(1))
                .body("answerWithin", equalTo("PT48H"))
                .body("quietAfter", equalTo("PT120H"));
        ConcernId id = openedAt(now.minus(Duration.ofDays(6)));
        due(id);
        concern(id).body("state", equalTo("FADED"));
    }

    @Test
    void the_times_of_answers_are_a_figure() {
        String times =
                "/v1/answer-times?from=%s&to=%s"
                        .formatted(now.minusSeconds(60), now.plusSeconds(600));
        analyst(tenant)
                .get(times)
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(0))
                .body("median", nullValue())
                .body("inTime", nullValue());
        ConcernId slow = confirmedAndDue(now.minusSeconds(7200), now.minusSeconds(600));
        ConcernId quick = confirmedAndDue(now.minusSeconds(3600), now.plusSeconds(600));
        ConcernId _ = confirmedAndDue(now, now.minusSeconds(1));
        handle(slow, new HearAnswer(new UUID(0, 7), now));
        handle(quick, new HearAnswer(new UUID(0, 7), now));
        analyst(tenant)
                .get(times)
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(3))
                .body("answered", equalTo(2))
                .body("open", equalTo(1))
                .body("overdue", equalTo(1))
                .body("median", equalTo("PT1H30M"))
                .body("ninetiethPercentile", equalTo("PT1H54M"))
                .body("inTime.share", equalTo(0.5f))
                .body("inTime.n", equalTo(2));
        analyst(tenant)
                .get("/v1/answer-times?from=2026-01-01T00:00:00Z&to=2026-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPAN"));
    }

    private ConcernId confirmedAndDue(Instant firstMentionAt, Instant dueAt) {
        ConcernId id = openedAt(firstMentionAt);
        ConcernCounts counts = new ConcernCounts(4, 4, 4);
        handle(id, new ConfirmConcern(counts, null, dueAt, now));
        return id;
    }

    private ValidatableResponse chooseQuietTime() {
        return analyst(tenant)
                .body(new Choice(null, null, "P5D"))
                .put("/v1/settings/concerns")
                .then()
                .statusCode(200);
    }

    private ConcernId openedAt(Instant at) {
        ConcernId id = new ConcernId(UUID.randomUUID());
        ConcernScope about = new ConcernScope(new UUID(0, 2), "melati-kemang", at);
        handle(id, new OpenConcern(about, new ConcernCounts(4, 4, 4), at));
        return id;
    }

    private void handle(ConcernId id, ConcernCommand command) {
        Tenant owner = new Tenant(tenant);
        EventMetadata cause = new EventMetadata(owner, "percaya", UUID.randomUUID(), null, null);
        transactions.call(owner, () -> concerns.handle(id, command, CommandContext.of(cause)));
    }

    private void due(ConcernId id) {
        Tenant owner = new Tenant(tenant);
        transactions.retrying(
                owner,
                () -> {
                    quiet.due(new Deadline(owner, id.value(), now, UUID.randomUUID(), "opened"));
                    return id;
                });
    }

    private ValidatableResponse concern(ConcernId id) {
        return analyst(tenant).get("/v1/concerns/" + id.value()).then().statusCode(200);
    }

    private ValidatableResponse confirm(ConcernId id) {
        return analyst(tenant).body("{}").post("/v1/concerns/" + id.value() + "/confirm").then();
    }
}
