package id.percaya.consent.use.takedowncase;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Patience;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class TakedownCaseResourceTest {

    private static final Instant WITHDRAWN = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-05-02T00:00:00Z");

    private final ConsentLog log;

    TakedownCaseResourceTest(ConsentLog log) {
        this.log = log;
    }

    @Test
    void the_list_is_sorted_by_deadline_and_paged() {
        String later = withdrawn(NEXT);
        String sooner = withdrawn(WITHDRAWN);
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var page = officer().queryParam("limit", 1);
            var answer =
                    (cursor == null ? page : page.queryParam("cursor", cursor))
                            .get("/v1/withdrawals")
                            .then()
                            .statusCode(200)
                            .extract();
            ids.addAll(answer.path("items.id"));
            cursor = answer.path("next");
        } while (cursor != null);

        assertThat(ids).containsSubsequence(sooner, later).doesNotHaveDuplicates();
    }

    @Test
    void the_list_is_filtered_by_state_and_deadline() {
        String withdrawal = withdrawn(WITHDRAWN);

        officer()
                .queryParam("state", "COMPLETED")
                .queryParam("dueBefore", "2026-05-04T00:00:01Z")
                .get("/v1/withdrawals")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(withdrawal))
                .body("items.state", everyItem(equalTo("COMPLETED")));
        officer()
                .queryParam("dueBefore", "2026-05-04T00:00:00Z")
                .queryParam("limit", 200)
                .get("/v1/withdrawals")
                .then()
                .body("items.findAll { it.id == '" + withdrawal + "' }", equalTo(List.of()));
        officer().queryParam("dueBefore", "soon").get("/v1/withdrawals").then().statusCode(400);
    }

    @Test
    void its_history_lists_its_events() {
        officer()
                .get("/v1/withdrawals/" + withdrawn(WITHDRAWN) + "/history")
                .then()
                .statusCode(200)
                .body("items.event", hasItem("withdrawal-received"))
                .body("items.by", everyItem(equalTo("percaya")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "partner", "legal-reviewer", "analyst"})
    void only_officer_and_auditor_read(String role) {
        String address = "/v1/withdrawals/" + withdrawn(WITHDRAWN);

        for (String path : List.of("/v1/withdrawals", address, address + "/certificate")) {
            as(role, TENANT).get(path).then().statusCode(403);
            as("auditor", TENANT).get(path).then().statusCode(200);
        }
    }

    @Test
    void another_tenants_withdrawal_answers_like_an_unknown_one() {
        String address = "/v1/withdrawals/" + withdrawn(WITHDRAWN);
        String nowhere = "/v1/withdrawals/" + UUID.randomUUID();

        for (String more : List.of("", "/certificate", "/history")) {
            assertThat(told(as("auditor", OTHER_TENANT).get(address + more)))
                    .startsWith("404")
                    .isEqualTo(told(officer().get(nowhere + more)));
        }
    }

    private String withdrawn(Instant at) {
        UUID consent = Ids.next();
        log.record(new ConsentId(consent), new ConsentWithdrawn(Ids.next(), null, null, at));
        String id = TakedownCaseId.of(consent).value().toString();
        Patience.until(
                () -> officer().get("/v1/withdrawals/" + id).<String>path("state"),
                "COMPLETED"::equals);
        return id;
    }
}
