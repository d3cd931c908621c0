package id.percaya.campaign;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approved;
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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.campaign.EventBodies.ConsentGiven;
import id.percaya.campaign.EventBodies.CrisisDeclared;
import id.percaya.campaign.EventBodies.Grant;
import id.percaya.campaign.EventBodies.RecoveryGateOpened;
import id.percaya.campaign.EventBodies.StatementApproved;
import id.percaya.campaign.EventBodies.Suspension;
import id.percaya.campaign.RequestBodies.AccountBody;
import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.SubjectBody;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Listing;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Each fact arrives as an event, as a repeat of that event and in a later event. It takes effect
/// once.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ReactionsTest {

    private final ReceivedEvents received;

    ReactionsTest(ReceivedEvents received) {
        this.received = received;
    }

    @Test
    void a_crisis_halts_its_scope_and_nothing_else() {
        String facility = facility();
        UUID crisis = Ids.next();
        receivedTwice(
                "crisis.declared.v1", crisis, CrisisDeclared.of(facility, "PROCEDURE", "TOPIC"));

        assertThat(haltsOf(crisis, "procedure")).containsExactlyInAnyOrder("liposuction", null);
        assertThat(haltsOf(crisis, "topic")).containsExactlyInAnyOrder("safety", null);
        assertThat(haltsOf(crisis, "facility")).containsOnly(facility);
    }

    @Test
    void halts_of_crises_are_listed_newest_first_although_their_ids_are_derived() {
        String tenant = "rs-terhenti";
        CrisisDeclared data = CrisisDeclared.of(facility(), "FACILITY");
        for (int i = 0; i < 8; i++) {
            received.take(tenant, "crisis.declared.v1", Ids.next(), 1, data);
        }

        assertThat(new Listing(() -> as("auditor", tenant), "imposedAt").of("/v1/halts"))
                .hasSize(8)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void an_unknown_scope_halts_the_whole_facility() {
        UUID crisis = Ids.next();
        receivedTwice("crisis.declared.v1", crisis, CrisisDeclared.of(facility(), "BUILDING"));

        assertThat(haltsOf(crisis, "procedure")).containsOnlyNulls().hasSize(1);
    }

    @Test
    void a_drill_halts_nothing() {
        UUID crisis = Ids.next();
        receivedTwice("crisis.declared.v1", crisis, CrisisDeclared.of(facility(), "ALL").asDrill());

        assertThat(haltsOf(crisis, "id")).isEmpty();
    }

    @Test
    void a_suspension_halts_the_procedure_until_it_is_lifted() {
        UUID suspension = Ids.next();
        UUID crisis = Ids.next();
        Suspension data = Suspension.of(crisis, facility());
        receivedTwice("procedure.suspended.v1", suspension, data);
        assertThat(haltsOf(crisis, "state")).containsExactly("IN_FORCE");

        received.take("procedure.lifted.v1", suspension, 5, data);
        received.take("procedure.lifted.v1", suspension, 6, data);
        assertThat(haltsOf(crisis, "state")).containsExactly("LIFTED");
    }

    @Test
    void a_statement_is_published_during_a_halt() {
        String facility = facility();
        UUID crisis = Ids.next();
        String account = manualAccount("YOUTUBE");
        receivedTwice("crisis.declared.v1", crisis, CrisisDeclared.of(facility, "FACILITY"));
        StatementApproved statement = StatementApproved.of(crisis, facility, "Kami berduka.");
        receivedTwice("statement.approved.v1", Ids.next(), statement);

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
    void a_statement_that_a_channel_would_have_to_cut_is_held_there_at_once() {
        String tenant = "rs-ditinjau";
        String x =
                created(
                        as("tenant-admin", tenant),
                        "/v1/channel-accounts",
                        AccountBody.manual("X"));
        String site =
                created(
                        as("tenant-admin", tenant),
                        "/v1/channel-accounts",
                        AccountBody.manual("WEBSITE"));
        UUID crisis = Ids.next();
        StatementApproved statement =
                StatementApproved.of(crisis, facility(), "Kami berduka. ".repeat(30))
                        .on("X", "WEBSITE");
        UUID id = Ids.next();
        received.take(tenant, "statement.approved.v1", id, 1, statement);

        JsonPath shown =
                as("crisis-lead", tenant)
                        .queryParam("crisisId", crisis)
                        .get("/v1/publications")
                        .then()
                        .extract()
                        .jsonPath();
        assertThat(shown.getList("items.find { it.accountId == '" + x + "' }.reasons"))
                .containsExactly("TOO_LONG");
        assertThat(shown.getList("items.find { it.accountId == '" + site + "' }.reasons"))
                .isEmpty();

        String held = shown.getString("items.find { it.accountId == '" + x + "' }.id");
        command(as("crisis-lead", tenant), "/v1/publications/" + held + "/release")
                .statusCode(409)
                .body("code", equalTo("TOO_LONG"));
    }

    @Test
    void a_channel_that_does_not_take_a_statement_gets_its_short_form() {
        String tenant = "rs-direktori";
        String x = accountOf(tenant, "X");
        String site = accountOf(tenant, "WEBSITE");
        String whole = "Kami berduka. ".repeat(30);
        UUID crisis = Ids.next();
        received.take(
                tenant,
                "statement.approved.v1",
                Ids.next(),
                1,
                StatementApproved.of(crisis, facility(), whole)
                        .on("X", "WEBSITE")
                        .withShortText("Kami berduka."));

        JsonPath shown = statements(tenant, crisis);
        assertThat(shown.<List<Object>>getList("items.reasons")).allMatch(List::isEmpty);
        assertThat(text(tenant, shown, x)).isEqualTo("Kami berduka.");
        assertThat(text(tenant, shown, site)).isEqualTo(whole);
        String content = shown.getString("items[0].contentId");
        as("auditor", tenant)
                .get("/v1/contents/" + content)
                .then()
                .body("variants.keySet()", contains("X"))
                .body("variants.X.text", equalTo("Kami berduka."));
    }

    @Test
    void a_short_form_that_is_too_long_as_well_is_not_sent() {
        String tenant = "rs-terhenti";
        accountOf(tenant, "X");
        UUID crisis = Ids.next();
        received.take(
                tenant,
                "statement.approved.v1",
                Ids.next(),
                1,
                StatementApproved.of(crisis, facility(), "Kami berduka. ".repeat(30))
                        .on("X")
                        .withShortText("Kami berduka. ".repeat(25)));
        assertThat(statements(tenant, crisis).getList("items[0].reasons"))
                .containsExactly("TOO_LONG");
    }

    private static String accountOf(String tenant, String channel) {
        return created(
                as("tenant-admin", tenant), "/v1/channel-accounts", AccountBody.manual(channel));
    }

    private static JsonPath statements(String tenant, UUID crisis) {
        return as("crisis-lead", tenant)
                .queryParam("crisisId", crisis)
                .get("/v1/publications")
                .then()
                .extract()
                .jsonPath();
    }

    /// The words that the account gets.
    private static String text(String tenant, JsonPath shown, String account) {
        String id = shown.getString("items.find { it.accountId == '" + account + "' }.id");
        return as("auditor", tenant).get("/v1/publications/" + id + "/rendition").path("text");
    }

    @Test
    void a_recovery_campaign_starts_after_its_gate_has_opened() {
        UUID crisis = Ids.next();
        String id =
                created(sari(), "/v1/campaigns", CampaignBody.of("RECOVERY").withCrisis(crisis));
        command(sari(), "/v1/campaigns/" + id + "/submit").statusCode(200);
        command(as("tenant-admin"), "/v1/campaigns/" + id + "/approve").statusCode(200);
        command(sari(), "/v1/campaigns/" + id + "/activate")
                .statusCode(409)
                .body("code", equalTo("RECOVERY_GATE_CLOSED"));

        receivedTwice("recovery-gate.opened.v1", Ids.next(), RecoveryGateOpened.of(crisis));
        command(sari(), "/v1/campaigns/" + id + "/activate")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
    }

    @Test
    void a_withdrawal_holds_scheduled_and_retracts_published() {
        UUID patient = Ids.next();
        UUID consent = Ids.next();
        String account = manualAccount("INSTAGRAM");
        String story =
                approved(
                        ContentBody.of(activeCampaign("EDUCATION"))
                                .withSubject(SubjectBody.of(patient, "PHOTO"), "EDUCATION"));
        receivedTwice("consent.given.v1", consent, ConsentGiven.of(patient, Grant.of("PHOTO")));
        try (ConsentWatermarks _ = received.consentsStayKnown()) {
            String there = scheduled(story, account, Instant.now());
            awaited(there, "ACCEPTED_PENDING");
            confirm(there, "https://instagram.com/p/" + there).statusCode(200);
            String later = scheduled(story, account, Instant.now().plus(Duration.ofMinutes(30)));

            Record withdrawn = EventBodies.consentEnded("withdrawn", patient);
            receivedTwice("consent.withdrawn.v1", consent, 3, withdrawn);

            awaited(later, "HELD").body("reasons", contains("CONSENT_NOT_PERMITTED"));
            awaited(there, "RETRACTING");
            command(as("privacy-officer"), "/v1/publications/" + there + "/confirm-retracted")
                    .statusCode(200)
                    .body("state", equalTo("RETRACTED"));
            command(sari(), "/v1/publications/" + later + "/release")
                    .statusCode(409)
                    .body("reasons", hasSize(1));
        }
    }

    @Test
    void one_partition_of_consents_that_is_held_back_holds_who_is_shown_while_watermarks_flow() {
        UUID patient = Ids.next();
        String account = manualAccount("INSTAGRAM");
        String story =
                approved(
                        ContentBody.of(activeCampaign("EDUCATION"))
                                .withSubject(SubjectBody.of(patient, "PHOTO"), "EDUCATION"));
        receivedTwice("consent.given.v1", Ids.next(), ConsentGiven.of(patient, Grant.of("PHOTO")));
        List<Long> behind = new ArrayList<>(Collections.nCopies(12, 0L));
        behind.set(7, 100L);
        received.consentsAreKnownUntil(Instant.now().plus(Duration.ofHours(3)), behind);
        try (ConsentWatermarks _ = received.consentsStayKnown(behind)) {
            String held = scheduled(story, account, Instant.now());
            awaited(held, "HELD").body("reasons", contains("CONSENT_VIEW_STALE"));

            command(sari(), "/v1/publications/" + held + "/release")
                    .statusCode(409)
                    .body("code", equalTo("CONSENT_VIEW_STALE"));
            received.takeAnyConsentEvent(7, 99);
            command(sari(), "/v1/publications/" + held + "/release").statusCode(200);
            awaited(held, "ACCEPTED_PENDING");
        }
    }

    private void receivedTwice(String type, UUID subject, Record data) {
        receivedTwice(type, subject, 1, data);
    }

    private void receivedTwice(String type, UUID subject, int sequence, Record data) {
        received.take(type, subject, sequence, data);
        received.take(type, subject, sequence, data);
        received.take(type, subject, sequence + 1, data);
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
}
