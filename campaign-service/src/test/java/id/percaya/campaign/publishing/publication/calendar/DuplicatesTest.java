package id.percaya.campaign.publishing.publication.calendar;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approved;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.refused;
import static id.percaya.campaign.Requests.sari;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.PublicationBody;
import id.percaya.campaign.RequestBodies.RescheduleBody;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DuplicatesTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant DUE = Instant.parse("2029-05-01T03:00:10Z");

    private static final String FORGET_FINGERPRINT =
            "update publication set text_sha256 = null where id = ? returning id";

    private final javax.sql.DataSource worker;
    private String content;
    private String account;

    DuplicatesTest(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    @BeforeEach
    void approve_a_content() {
        content = approvedContent(activeCampaign("EDUCATION"));
        account = manualAccount("INSTAGRAM");
    }

    @Test
    void one_content_booked_twice_on_one_account_is_refused_with_the_others_id() {
        String first = created(sari(), "/v1/publications", body(DUE));
        ValidatableResponse second = schedule(body(DUE));
        refused(second, "DUPLICATE");
        second.body("inTheWay", equalTo(first));
    }

    @Test
    void another_content_that_says_the_same_is_refused_too() {
        created(sari(), "/v1/publications", body(DUE));
        String copy = approvedContent(activeCampaign("EDUCATION"));
        refused(schedule(PublicationBody.of(copy, account, DUE.plus(HOUR))), "DUPLICATE");
    }

    @Test
    void another_title_that_the_channel_does_not_show_hides_no_duplicate() {
        created(sari(), "/v1/publications", body(DUE));
        String campaign = activeCampaign("EDUCATION");
        String renamed = approved(ContentBody.of(campaign).withTitle("Tensi, Juni"));
        refused(schedule(PublicationBody.of(renamed, account, DUE.plus(HOUR))), "DUPLICATE");

        String website = manualAccount("WEBSITE");
        created(sari(), "/v1/publications", PublicationBody.of(content, website, DUE));
        created(sari(), "/v1/publications", PublicationBody.of(renamed, website, DUE));
    }

    @Test
    void a_booking_of_an_earlier_release_is_found_by_its_content() {
        String first = created(sari(), "/v1/publications", body(DUE));
        assertThat(Jdbc.list(worker, _ -> true, FORGET_FINGERPRINT, UUID.fromString(first)))
                .hasSize(1);
        refused(schedule(body(DUE.plus(HOUR))), "DUPLICATE");
    }

    @Test
    void a_day_later_or_on_another_account_it_may_be_said_again() {
        created(sari(), "/v1/publications", body(DUE));
        created(sari(), "/v1/publications", body(DUE.plus(Duration.ofDays(1))));
        created(
                sari(),
                "/v1/publications",
                PublicationBody.of(content, manualAccount("INSTAGRAM"), DUE));
    }

    @Test
    void a_cancelled_one_is_in_nobodys_way() {
        String first = created(sari(), "/v1/publications", body(DUE));
        command(sari(), "/v1/publications/" + first + "/cancel").statusCode(200);
        created(sari(), "/v1/publications", body(DUE));
    }

    @Test
    void a_reason_allows_it_and_is_on_record() {
        String first = created(sari(), "/v1/publications", body(DUE));
        String again =
                created(
                        sari(),
                        "/v1/publications",
                        body(DUE.plus(HOUR)).allowingDuplicate("diminta dinas"));
        sari().get("/v1/publications/" + again + "/history")
                .then()
                .body("items[0].what.terms.allowed.of", equalTo(first))
                .body("items[0].what.terms.allowed.reason", equalTo("diminta dinas"));
    }

    @Test
    void a_reason_is_not_blank() {
        schedule(body(DUE).allowingDuplicate(" ")).statusCode(400);
    }

    @Test
    void rescheduling_checks_too() {
        String first = created(sari(), "/v1/publications", body(DUE));
        String later = created(sari(), "/v1/publications", body(DUE.plus(Duration.ofDays(2))));
        ValidatableResponse moved = reschedule(later, DUE.plus(HOUR));
        refused(moved, "DUPLICATE");
        moved.body("inTheWay", equalTo(first));
        reschedule(later, DUE.plus(Duration.ofHours(49))).statusCode(200);
        reschedule(first, DUE.plus(HOUR)).statusCode(200);
    }

    @Test
    void two_at_the_same_minute_on_one_account_are_a_warning() {
        String first = created(sari(), "/v1/publications", body(DUE));
        schedule(body(DUE.plusSeconds(45)).allowingDuplicate("uji"))
                .statusCode(201)
                .body("warnings.code", contains("SAME_MINUTE"))
                .body("warnings.publicationId", contains(first));
        schedule(body(DUE.plusSeconds(50)).allowingDuplicate("uji"))
                .statusCode(201)
                .body("warnings", empty());
    }

    @Test
    void of_concurrent_bookings_one_passes() throws Exception {
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                answers.add(
                        threads.submit(
                                () -> schedule(body(DUE)).extract().response().statusCode()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    private PublicationBody body(Instant dueAt) {
        return PublicationBody.of(content, account, dueAt);
    }

    private static ValidatableResponse schedule(PublicationBody body) {
        return sari().body(body).post("/v1/publications").then();
    }

    private static ValidatableResponse reschedule(String id, Instant dueAt) {
        return sari().body(RescheduleBody.of(dueAt))
                .post("/v1/publications/" + id + "/reschedule")
                .then();
    }
}
