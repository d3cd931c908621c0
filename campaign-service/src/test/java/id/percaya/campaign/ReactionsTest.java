package id.percaya.campaign;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.campaign;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.kit.messaging.Inbox;
import id.percaya.kit.messaging.WatermarkIntake;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Listing;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/// Each fact arrives as an event, as a repeat of that event and in a later event. It takes effect
/// once.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ReactionsTest {

    private final Inbox inbox;
    private final WatermarkIntake watermarks;

    ReactionsTest(Inbox inbox, WatermarkIntake watermarks) {
        this.inbox = inbox;
        this.watermarks = watermarks;
    }

    @Test
    void a_crisis_halts_its_scope_and_nothing_else() {
        String facility = facility();
        UUID crisis = Ids.next();
        receivedTwice(
                "crisis.declared.v1",
                crisis,
                declared(facility, "\"PROCEDURE\", \"TOPIC\"", false));

        assertThat(haltsOf(crisis, "procedure")).containsExactlyInAnyOrder("liposuction", null);
        assertThat(haltsOf(crisis, "topic")).containsExactlyInAnyOrder("safety", null);
        assertThat(haltsOf(crisis, "facility")).containsOnly(facility);
    }

    @Test
    void halts_of_crises_are_listed_newest_first_although_their_ids_are_derived() {
        String tenant = "rs-terhenti";
        String body = declared(facility(), "\"FACILITY\"", false);
        for (int i = 0; i < 8; i++) {
            take(Records.of("crisis.declared.v1", Ids.next(), 1, tenant, body));
        }

        assertThat(new Listing(() -> as("auditor", tenant), "imposedAt").of("/v1/halts"))
                .hasSize(8)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void an_unknown_scope_halts_the_whole_facility() {
        UUID crisis = Ids.next();
        receivedTwice("crisis.declared.v1", crisis, declared(facility(), "\"BUILDING\"", false));

        assertThat(haltsOf(crisis, "procedure")).containsOnlyNulls().hasSize(1);
    }

    @Test
    void a_drill_halts_nothing() {
        UUID crisis = Ids.next();
        receivedTwice("crisis.declared.v1", crisis, declared(facility(), "\"ALL\"", true));

        assertThat(haltsOf(crisis, "id")).isEmpty();
    }

    @Test
    void a_suspension_halts_the_procedure_until_it_is_lifted() {
        UUID suspension = Ids.next();
        UUID crisis = Ids.next();
        String body =
                """
                {"crisisId": "%s", "facility": "%s", "procedure": "botox",
                 "since": "2027-05-01T00:00:00Z"}
                """
                        .formatted(crisis, facility());
        receivedTwice("procedure.suspended.v1", suspension, body);
        assertThat(haltsOf(crisis, "state")).containsExactly("IN_FORCE");

        take(Records.of("procedure.lifted.v1", suspension, 5, Requests.TENANT, body));
        take(Records.of("procedure.lifted.v1", suspension, 6, Requests.TENANT, body));
        assertThat(haltsOf(crisis, "state")).containsExactly("LIFTED");
    }

    @Test
    void a_statement_is_published_during_a_halt() {
        String facility = facility();
        UUID crisis = Ids.next();
        String account = manualAccount("YOUTUBE");
        receivedTwice("crisis.declared.v1", crisis, declared(facility, "\"FACILITY\"", false));
        receivedTwice(
                "statement.approved.v1", Ids.next(), statement(crisis, facility, "Kami berduka."));

        List<String> ids =
                sari().queryParam("crisisId", crisis)
                        .get("/v1/publications")
                        .then()
                        .body("items.kind", contains("STATEMENT"))
                        .body("items.accountId", contains(account))
                        .extract()
                        .path("items.id");
        awaited(ids.getFirst(), "ACCEPTED_PENDING");
    }

    @Test
    void a_recovery_campaign_starts_after_its_gate_has_opened() {
        UUID crisis = Ids.next();
        String id =
                created(
                        sari(),
                        "/v1/campaigns",
                        campaign("RECOVERY", ", \"crisisId\": \"" + crisis + "\""));
        command(sari(), "/v1/campaigns/" + id + "/submit").statusCode(200);
        command(as("tenant-admin"), "/v1/campaigns/" + id + "/approve").statusCode(200);
        command(sari(), "/v1/campaigns/" + id + "/activate")
                .statusCode(409)
                .body("code", equalTo("RECOVERY_GATE_CLOSED"));

        receivedTwice(
                "recovery-gate.opened.v1",
                Ids.next(),
                """
                {"crisisId": "%s", "facility": "f", "openedAt": "2027-05-01T00:00:00Z"}
                """
                        .formatted(crisis));
        command(sari(), "/v1/campaigns/" + id + "/activate")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
    }

    @Test
    void a_withdrawal_holds_scheduled_and_retracts_published() {
        UUID patient = Ids.next();
        UUID consent = Ids.next();
        String account = manualAccount("INSTAGRAM");
        String story = approvedContent(activeCampaign("EDUCATION"), shown(patient));
        consentsAreKnownUntil(Instant.now().plus(Duration.ofHours(1)));
        receivedTwice("consent.given.v1", consent, given(patient));
        String there = scheduled(story, account, Instant.now());
        awaited(there, "ACCEPTED_PENDING");
        sari().body("{\"url\": \"https://instagram.example/p/1\"}")
                .post("/v1/publications/" + there + "/confirm")
                .then()
                .statusCode(200);
        String later = scheduled(story, account, Instant.now().plus(Duration.ofMinutes(30)));

        receivedTwice(
                "consent.withdrawn.v1",
                consent,
                3,
                """
                {"subjectId": "%s", "withdrawnAt": "2027-05-01T00:00:00Z"}
                """
                        .formatted(patient));

        awaited(later, "HELD").body("reasons", contains("CONSENT_NOT_PERMITTED"));
        awaited(there, "RETRACTING");
        command(as("privacy-officer"), "/v1/publications/" + there + "/confirm-retracted")
                .statusCode(200)
                .body("state", equalTo("RETRACTED"));
        command(sari(), "/v1/publications/" + later + "/release")
                .statusCode(409)
                .body("reasons", hasSize(1));
    }

    @Test
    void one_partition_of_consents_that_is_held_back_holds_who_is_shown_while_watermarks_flow() {
        UUID patient = Ids.next();
        String account = manualAccount("INSTAGRAM");
        String story = approvedContent(activeCampaign("EDUCATION"), shown(patient));
        receivedTwice("consent.given.v1", Ids.next(), given(patient));
        List<Long> behind = new ArrayList<>(Collections.nCopies(12, 0L));
        behind.set(7, 100L);
        Instant later = Instant.now().plus(Duration.ofHours(3));
        for (int second = 0; second < 20; second++) {
            watermarks.take(
                    Records.batch(Records.watermark("consent", later.plusSeconds(second), behind)));
        }

        String held = scheduled(story, account, Instant.now());
        awaited(held, "HELD").body("reasons", contains("CONSENT_VIEW_STALE"));

        take(Records.at(7, 99, Records.of("consent.other.v1", Ids.next(), 1)));
        command(sari(), "/v1/publications/" + held + "/release").statusCode(200);
        awaited(held, "ACCEPTED_PENDING");
    }

    private void receivedTwice(String type, UUID subject, String json) {
        receivedTwice(type, subject, 1, json);
    }

    private void receivedTwice(String type, UUID subject, int sequence, String json) {
        take(Records.of(type, subject, sequence, Requests.TENANT, json));
        take(Records.of(type, subject, sequence, Requests.TENANT, json));
        take(Records.of(type, subject, sequence + 1, Requests.TENANT, json));
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        inbox.take(Records.batch(record));
    }

    private void consentsAreKnownUntil(Instant asOf) {
        watermarks.take(Records.batch(Records.watermark("consent", asOf)));
    }

    private static String facility() {
        return "f-" + Ids.next();
    }

    private static List<String> haltsOf(UUID crisis, String field) {
        return as("crisis-lead")
                .queryParam("crisisId", crisis)
                .get("/v1/halts")
                .then()
                .statusCode(200)
                .extract()
                .path("items." + field);
    }

    private static String declared(String facility, String scope, boolean drill) {
        return """
        {"caseId": "0198c0de-0000-7000-8000-0000000000aa", "facility": "%s",
         "procedures": ["liposuction"], "practitioners": ["dr-r"], "topics": ["safety"],
         "scope": [%s], "severity": "SENTINEL", "drill": %s,
         "declaredAt": "2027-05-01T00:00:00Z"}
        """
                .formatted(facility, scope, drill);
    }

    private static String statement(UUID crisis, String facility, String text) {
        return """
        {"crisisId": "%s", "facility": "%s", "language": "id", "text": "%s", "textSha256": "%s",
         "channels": ["YOUTUBE", "HOLOGRAM"], "approvedAt": "2027-05-01T00:00:00Z",
         "nextUpdateAt": "2027-05-01T02:00:00Z"}
        """
                .formatted(crisis, facility, text, sha256(text));
    }

    private static String shown(UUID patient) {
        return ", \"subjects\": [{\"subjectId\": \"%s\", \"media\": [\"PHOTO\"]}], \"purpose\": \"EDUCATION\""
                .formatted(patient);
    }

    private static String given(UUID patient) {
        return """
        {"subjectId": "%s", "grants": [{"purpose": "EDUCATION", "channel": "INSTAGRAM",
         "medium": "PHOTO", "from": "2020-01-01T00:00:00Z", "until": "2040-01-01T00:00:00Z"}]}
        """
                .formatted(patient);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
