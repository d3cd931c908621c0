package id.percaya.campaign.publishing;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approved;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.refused;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;

import id.percaya.campaign.RequestBodies.AccountBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.HaltBody;
import id.percaya.campaign.RequestBodies.PublicationBody;
import id.percaya.campaign.RequestBodies.RescheduleBody;
import id.percaya.campaign.RequestBodies.RevisionBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The refusals of accounts and publications that no other test meets as the code of an answer.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RefusalsTest {

    private static Instant yesterday() {
        return Instant.now().minus(Duration.ofDays(1));
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    @Nested
    class Registering_an_account {

        @Test
        void by_webhook_requires_its_url() {
            refused(
                    register(new AccountBody("WEBSITE", "@melati", "WEBHOOK", null)),
                    "WEBHOOK_URL_MISSING");
        }

        @Test
        void by_hand_takes_no_url() {
            refused(
                    register(
                            new AccountBody(
                                    "WEBSITE", "@melati", "MANUAL", "https://melati.example/hook")),
                    "WEBHOOK_URL_NOT_EXPECTED");
        }

        @Test
        void requires_a_url_with_https() {
            refused(
                    register(AccountBody.webhook("WEBSITE", "http://melati.example/hook")),
                    "WEBHOOK_URL_NOT_ALLOWED");
        }

        private ValidatableResponse register(AccountBody body) {
            return as("tenant-admin").body(body).post("/v1/channel-accounts").then();
        }
    }

    @Nested
    class A_publication {

        private final String procedure = "p-" + UUID.randomUUID();
        private String campaign;
        private String content;
        private String account;

        @BeforeEach
        void approve_a_content() {
            campaign = activeCampaign("EDUCATION");
            content = approved(ContentBody.of(campaign).withProcedures(procedure));
            account = manualAccount("X");
        }

        @Test
        void needs_an_open_account() {
            closeAccount();
            refused(schedule(tomorrow()), "ACCOUNT_NOT_OPEN");
        }

        @Test
        void cannot_be_due_when_its_time_is_over() {
            refused(schedule(yesterday()), "DUE_IN_THE_PAST");
            refused(
                    reschedule(scheduled(content, account, tomorrow()), yesterday()),
                    "DUE_IN_THE_PAST");
        }

        @Test
        void cannot_be_due_outside_its_campaigns_period() {
            Instant afterIt = Instant.parse("2099-12-31T17:00:00Z");
            refused(schedule(afterIt), "OUTSIDE_CAMPAIGN_PERIOD");
            refused(
                    reschedule(scheduled(content, account, tomorrow()), afterIt),
                    "OUTSIDE_CAMPAIGN_PERIOD");
        }

        @Test
        void that_was_sent_can_neither_be_rescheduled_nor_cancelled() {
            String id = scheduled(content, account, Instant.now());
            awaited(id, "ACCEPTED_PENDING");

            refused(reschedule(id, tomorrow()), "ALREADY_CLAIMED");
            refused(command(sari(), "/v1/publications/" + id + "/cancel"), "ALREADY_CLAIMED");
        }

        @Test
        void that_is_held_cannot_be_rescheduled() {
            refused(reschedule(held(), tomorrow().plusSeconds(60)), "HELD");
        }

        @Test
        void of_an_old_version_stays_held() {
            String id = held();
            sari().header("If-Match", "*")
                    .body(RevisionBody.article())
                    .post("/v1/contents/" + content + "/revise")
                    .then()
                    .statusCode(200);
            refused(release(id), "NOT_APPROVED");
        }

        @Test
        void of_a_paused_campaign_stays_held() {
            String id = held();
            command(sari(), "/v1/campaigns/" + campaign + "/pause").statusCode(200);
            refused(release(id), "CAMPAIGN_NOT_ACTIVE");
        }

        @Test
        void on_a_closed_account_stays_held() {
            String id = held();
            closeAccount();
            refused(release(id), "ACCOUNT_CLOSED");
        }

        /// Held by a halt that is lifted by now.
        private String held() {
            String id = scheduled(content, account, tomorrow());
            String halt = created(as("crisis-lead"), "/v1/halts", HaltBody.ofProcedure(procedure));
            awaited(id, "HELD");
            command(as("crisis-lead"), "/v1/halts/" + halt + "/lift").statusCode(200);
            return id;
        }

        private void closeAccount() {
            command(as("tenant-admin"), "/v1/channel-accounts/" + account + "/close")
                    .statusCode(200);
        }

        private ValidatableResponse schedule(Instant dueAt) {
            return sari().body(PublicationBody.of(content, account, dueAt))
                    .post("/v1/publications")
                    .then();
        }

        private static ValidatableResponse reschedule(String id, Instant dueAt) {
            return sari().body(RescheduleBody.of(dueAt))
                    .post("/v1/publications/" + id + "/reschedule")
                    .then();
        }

        private static ValidatableResponse release(String id) {
            return command(sari(), "/v1/publications/" + id + "/release");
        }
    }
}
