package id.percaya.campaign.publishing.publication.affirming;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.confirm;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.campaign.RequestBodies.NarrowHaltBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HeldPublicationResourceTest {

    private static final String ZONE = "Asia/Jakarta";

    private String campaign;
    private String content;
    private String account;

    record DecisionBody(List<String> publications) {}

    record HoursBody(String zone, List<DayOfWeek> days) {}

    @BeforeEach
    void approve_a_content() {
        campaign = activeCampaign("EDUCATION");
        content = approvedContent(campaign);
        account = manualAccount("X");
    }

    @Test
    void what_a_halt_held_is_listed_affirmed_and_cancelled() {
        String one = scheduled(content, account, inHours(1));
        String two = scheduled(content, account, inHours(2));
        String halt = halt(campaign);
        awaited(one, "HELD");
        awaited(two, "HELD");

        held(halt)
                .statusCode(200)
                .body("items.id", contains(one, two))
                .body("items[0].reasons", contains("HALTED"))
                .body("items[0].halts", contains(halt));
        decide(halt, "affirm", one)
                .body("outcomes.outcome", contains("REFUSED"))
                .body("outcomes[0].reasons", contains("HALTED"));
        lift(halt);
        held(halt)
                .body("items.id", contains(one, two))
                .body("items[0].heldFor", contains("HALTED"))
                .body("items[0].state", equalTo("HELD"))
                .body("items[0].reasons", empty());
        decide(halt, "affirm", one).body("outcomes.outcome", contains("RELEASED"));
        decide(halt, "cancel-held", two).body("outcomes.outcome", contains("CANCELLED"));
        awaited(one, "SCHEDULED");
        awaited(two, "CANCELLED");
        held(halt).body("items", empty());
        decide(halt, "affirm", one, two).body("outcomes.outcome", everyItem(equalTo("NOT_HELD")));
    }

    @Test
    void what_is_due_on_a_day_of_its_account_is_not_shown_as_quiet_on_another_day() {
        Instant due = inHours(72);
        as("tenant-admin")
                .header("If-Match", "*")
                .body(new HoursBody(ZONE, List.of(due.atZone(ZoneId.of(ZONE)).getDayOfWeek())))
                .post("/v1/channel-accounts/" + account + "/set-hours")
                .then()
                .statusCode(200);
        String publication = scheduled(content, account, due);
        String halt = halt(campaign);
        awaited(publication, "HELD");
        lift(halt);

        held(halt).body("items[0].reasons", empty());
        decide(halt, "affirm", publication).body("outcomes.outcome", contains("RELEASED"));
    }

    @Test
    void what_a_person_has_in_hand_is_listed_after_the_lift_and_may_be_posted() {
        String publication = scheduled(content, account, Instant.now());
        awaited(publication, "ACCEPTED_PENDING");
        String halt = halt(campaign);
        awaited(publication, "STOP_ASKED");
        held(halt)
                .body("items.id", contains(publication))
                .body("items.state", contains("STOP_ASKED"))
                .body("items[0].reasons", contains("HALTED"));
        decide(halt, "affirm", publication).body("outcomes[0].reasons", contains("HALTED"));
        decide(halt, "cancel-held", publication)
                .body("outcomes[0].reasons", contains("ALREADY_CLAIMED"));
        lift(halt);

        decide(halt, "affirm", publication).body("outcomes.outcome", contains("RELEASED"));
        awaited(publication, "ACCEPTED_PENDING")
                .body("reasons", empty())
                .body("stopAskedAt", nullValue());
        held(halt).body("items", empty());
        confirm(publication, "https://x.com/melati/status/" + publication)
                .statusCode(200)
                .body("publishedDespiteStop", equalTo(false));
    }

    @Test
    void lifting_one_halt_releases_nothing_that_another_halt_covers() {
        String publication = scheduled(content, account, inHours(1));
        String one = halt(campaign);
        String other = halt(campaign);
        awaitedHalts(publication, one, other);
        lift(one);

        decide(one, "affirm", publication)
                .body("outcomes.outcome", contains("REFUSED"))
                .body("outcomes[0].reasons", contains("HALTED"));
        held(one).body("items[0].halts", contains(other));
        lift(other);
        decide(one, "affirm", publication).body("outcomes.outcome", contains("RELEASED"));
    }

    @Test
    void all_present_reasons_are_shown_and_refuse() {
        String publication = scheduled(content, account, inHours(1));
        String halt = halt(campaign);
        awaited(publication, "HELD");
        lift(halt);
        command(sari(), "/v1/campaigns/" + campaign + "/pause").statusCode(200);
        command(sari(), "/v1/contents/" + content + "/withdraw").statusCode(200);

        held(halt)
                .body(
                        "items[0].reasons",
                        containsInAnyOrder("CAMPAIGN_NOT_ACTIVE", "NOT_APPROVED"));
        decide(halt, "affirm", publication)
                .body(
                        "outcomes[0].reasons",
                        containsInAnyOrder("CAMPAIGN_NOT_ACTIVE", "NOT_APPROVED"));
    }

    @Test
    void ids_of_another_tenant_and_ids_that_the_halt_never_held_are_told_as_not_held() {
        String theirs = scheduled(content, account, inHours(1));
        String others = approvedContent(activeCampaign("EDUCATION"));
        String free = scheduled(others, account, inHours(1));
        String halt = halt(campaign);
        awaited(theirs, "HELD");
        String foreign =
                created(
                        as("crisis-lead", OTHER_TENANT),
                        "/v1/halts",
                        NarrowHaltBody.ofChannel("WEBSITE"));

        decide(halt, "cancel-held", free, UUID.randomUUID().toString())
                .body("outcomes.outcome", contains("NOT_HELD", "NOT_HELD"));
        as("crisis-lead", OTHER_TENANT)
                .body(new DecisionBody(List.of(theirs)))
                .post("/v1/halts/" + foreign + "/cancel-held")
                .then()
                .statusCode(200)
                .body("outcomes.outcome", contains("NOT_HELD"));
        awaited(theirs, "HELD");
        as("crisis-lead", OTHER_TENANT)
                .body(new DecisionBody(List.of(theirs)))
                .post("/v1/halts/" + halt + "/cancel-held")
                .then()
                .statusCode(404);
        as("crisis-lead", OTHER_TENANT).get("/v1/halts/" + halt + "/held").then().statusCode(404);
    }

    @Test
    void a_decision_on_ten_thousand_is_refused_and_many_are_decided_page_by_page() {
        List<String> many = Collections.nCopies(10_000, UUID.randomUUID().toString());
        String halt = halt(campaign);
        as("crisis-lead")
                .body(new DecisionBody(many))
                .post("/v1/halts/" + halt + "/affirm")
                .then()
                .statusCode(400);
        List<String> all =
                Stream.iterate(1, hours -> hours + 1)
                        .limit(7)
                        .map(hours -> scheduled(content, account, inHours(hours)))
                        .toList();
        String again = halt(campaign);
        all.forEach(id -> awaitedHalts(id, again));
        lift(halt);
        lift(again);

        List<String> decided = new ArrayList<>();
        for (@Nullable String path = "?limit=3"; path != null; ) {
            Response page = as("crisis-lead").get("/v1/halts/" + again + "/held" + path);
            List<String> ids = page.then().statusCode(200).extract().path("items.id");
            decide(again, "affirm", ids.toArray(String[]::new))
                    .body("outcomes.outcome", everyItem(equalTo("RELEASED")));
            decided.addAll(ids);
            String next = page.path("next");
            path = next == null ? null : "?limit=3&cursor=" + next;
        }
        assertThat(decided).containsExactlyElementsOf(all);
        held(again).body("items", empty()).body("next", nullValue());
    }

    @Test
    void a_decision_that_is_sent_again_is_answered_as_before() {
        String publication = scheduled(content, account, inHours(1));
        String halt = halt(campaign);
        awaited(publication, "HELD");
        lift(halt);
        for (int i = 0; i < 2; i++) {
            as("crisis-lead")
                    .header("Idempotency-Key", "affirm-" + publication)
                    .body(new DecisionBody(List.of(publication)))
                    .post("/v1/halts/" + halt + "/affirm")
                    .then()
                    .statusCode(200)
                    .body("outcomes.outcome", contains("RELEASED"));
        }
    }

    private static void awaitedHalts(String publication, String... halts) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        List<String> shown;
        do {
            shown = awaited(publication, "HELD", "SCHEDULED").extract().path("halts.haltId");
            assertThat(System.nanoTime()).isLessThan(until);
        } while (!shown.containsAll(List.of(halts)));
    }

    private static String halt(String campaign) {
        return created(as("crisis-lead"), "/v1/halts", NarrowHaltBody.ofCampaign(campaign));
    }

    private static void lift(String halt) {
        command(as("crisis-lead"), "/v1/halts/" + halt + "/lift").statusCode(200);
    }

    private static ValidatableResponse held(String halt) {
        return as("auditor").get("/v1/halts/" + halt + "/held").then().statusCode(200);
    }

    private static ValidatableResponse decide(String halt, String verb, String... ids) {
        return as("crisis-lead")
                .body(new DecisionBody(List.of(ids)))
                .post("/v1/halts/" + halt + "/" + verb)
                .then()
                .statusCode(200);
    }

    private static Instant inHours(int hours) {
        return Instant.now().plus(Duration.ofHours(hours));
    }
}
