package id.percaya.campaign.publishing.publication.calendar;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.refused;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class QuietHoursTest {

    private static final String ZONE = "Asia/Jakarta";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HoursBody(
            String zone,
            @Nullable String quietFrom,
            @Nullable String quietUntil,
            List<DayOfWeek> days) {}

    record LocalBookingBody(String contentId, String accountId, String dueAt, String zone) {}

    @Test
    void a_publication_due_on_a_day_without_publishing_is_held() {
        String account = manualAccount("INSTAGRAM");
        set(account, new HoursBody(ZONE, "00:00", "00:01", List.of(otherDay())))
                .statusCode(200)
                .body("hours.zone", equalTo(ZONE))
                .body("hours.quietFrom", equalTo("00:00"));
        String content = approvedContent(activeCampaign("EDUCATION"));
        String id = scheduled(content, account, Instant.now());
        awaited(id, "HELD").body("reasons", contains("QUIET_HOURS"));
        refused(command(sari(), "/v1/publications/" + id + "/release"), "QUIET_HOURS");
        set(account, new HoursBody(ZONE, null, null, List.of(DayOfWeek.values()))).statusCode(200);
        command(sari(), "/v1/publications/" + id + "/release").statusCode(200);
        awaited(id, "ACCEPTED_PENDING");
    }

    @Test
    void a_booking_for_a_quiet_hour_is_held_at_once() {
        String account = manualAccount("INSTAGRAM");
        set(account, new HoursBody(ZONE, null, null, List.of(otherDay()))).statusCode(200);
        String content = approvedContent(activeCampaign("EDUCATION"));

        String id = scheduled(content, account, Instant.now().plus(Duration.ofDays(1)));

        sari().get("/v1/publications/" + id)
                .then()
                .body("state", equalTo("HELD"))
                .body("reasons", contains("QUIET_HOURS"));
    }

    @Test
    void hours_that_are_set_hold_what_is_due_outside_them_at_once() {
        String account = manualAccount("INSTAGRAM");
        String content = approvedContent(activeCampaign("EDUCATION"));
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        String quiet = scheduled(content, account, tomorrow);
        String other = scheduled(content, account, tomorrow.plus(Duration.ofDays(2)));

        set(account, new HoursBody(ZONE, null, null, List.of(otherDay()))).statusCode(200);

        awaited(quiet, "HELD").body("reasons", contains("QUIET_HOURS"));
        awaited(other, "SCHEDULED");
    }

    @Test
    void hours_are_replaced_by_who_has_seen_them() {
        String account = manualAccount("INSTAGRAM");
        as("tenant-admin")
                .body(new HoursBody(ZONE, "21:00", "06:00", List.of(DayOfWeek.MONDAY)))
                .post("/v1/channel-accounts/" + account + "/set-hours")
                .then()
                .statusCode(428);
    }

    @Test
    void hours_that_say_nothing_are_refused() {
        String account = manualAccount("INSTAGRAM");
        List<DayOfWeek> monday = List.of(DayOfWeek.MONDAY);
        set(account, new HoursBody(ZONE, "21:00", null, monday))
                .statusCode(422)
                .body("violations.pointer", contains("/quietUntil"));
        set(account, new HoursBody(ZONE, "21:00", "21:00", monday))
                .statusCode(422)
                .body("violations.code", contains("QUIET_HOURS_EMPTY"));
        set(account, new HoursBody("Europe/Berlin", "21:00", "06:00", monday)).statusCode(400);
        set(account, new HoursBody(ZONE, "21:00", "06:00", List.of())).statusCode(400);
        command(as("tenant-admin"), "/v1/channel-accounts/" + account + "/close").statusCode(200);
        refused(set(account, new HoursBody(ZONE, "21:00", "06:00", monday)), "ALREADY_CLOSED");
    }

    @Test
    void a_wall_time_and_its_zone_are_shown_beside_the_instant() {
        String content = approvedContent(activeCampaign("EDUCATION"));
        book(content, "2029-05-01T09:00:00", ZONE)
                .statusCode(201)
                .body("dueAt", equalTo("2029-05-01T02:00:00Z"))
                .body("dueWallTime", equalTo("2029-05-01T09:00"))
                .body("zone", equalTo(ZONE));
        book(content, "2029-05-01T09:00:00+08:00", ZONE)
                .statusCode(422)
                .body("violations.code", contains("ZONE_CONTRADICTED"));
        book(content, "2029-05-01T09:00:00", "Asia/Tokyo").statusCode(400);
    }

    private static ValidatableResponse book(String content, String dueAt, String zone) {
        return sari().body(new LocalBookingBody(content, manualAccount("INSTAGRAM"), dueAt, zone))
                .post("/v1/publications")
                .then();
    }

    private static ValidatableResponse set(String account, HoursBody hours) {
        return as("tenant-admin")
                .header("If-Match", "*")
                .body(hours)
                .post("/v1/channel-accounts/" + account + "/set-hours")
                .then();
    }

    /// Three days away, so that no midnight comes between.
    private static DayOfWeek otherDay() {
        return LocalDate.now(ZoneId.of(ZONE)).getDayOfWeek().plus(3);
    }
}
