package id.percaya.campaign.publishing.sending;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.dueNow;
import static id.percaya.campaign.Requests.scheduled;
import static id.percaya.campaign.Requests.webhookAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import id.percaya.campaign.Requests;
import id.percaya.campaign.permission.CallWindow;
import id.percaya.campaign.publishing.publication.GateParts;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.campaign.publishing.sending.SendingTurns.Turn;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A process that is so slow, or was frozen, that each permission is too old when it would call.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class LapsedSendingTest {

    private static final Tenant TENANT = new Tenant(Requests.TENANT);

    @Inject SendingTurns turns;
    @Inject Publications publications;
    @Inject PublishGate gate;
    @Inject GateParts parts;
    @Inject OutgoingPublicationReader reader;
    @Inject ChannelSenderSelector senders;
    @Inject Transactions transactions;

    @Test
    void a_call_that_comes_too_late_is_not_made_and_the_gate_is_asked_again() {
        WireMockServer hook =
                new WireMockServer(
                        WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        hook.start();
        try {
            hook.stubFor(post("/hook").willReturn(aResponse().withStatus(204)));
            String account = webhookAccount("WEBSITE", "http://127.0.0.1:" + hook.port() + "/hook");
            String content = approvedContent(activeCampaign("EDUCATION"));
            Turn turn = claimed(content, account);
            PublicationId id = turn.of().id();
            PublicationDispatcher frozen = dispatcher(gate, Duration.ZERO, Clock.systemUTC());
            assertThat(frozen.send(id, 1, TENANT)).isFalse();
            awaited(id.value().toString(), "CLAIMED");
            hook.verify(0, postRequestedFor(urlEqualTo("/hook")));

            turns.end(turn);
            turns.queue(id, 1, TENANT);
            awaited(id.value().toString(), "UNCONFIRMED");
            hook.verify(1, postRequestedFor(urlEqualTo("/hook")));
        } finally {
            hook.stop();
        }
    }

    @Test
    void a_call_is_not_made_when_the_grace_ends_between_the_permission_and_the_call() {
        WireMockServer hook =
                new WireMockServer(
                        WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        hook.start();
        try {
            hook.stubFor(post("/hook").willReturn(aResponse().withStatus(204)));
            String account = webhookAccount("WEBSITE", "http://127.0.0.1:" + hook.port() + "/hook");
            Turn turn = claimed(approvedContent(activeCampaign("EDUCATION")), account);
            PublicationId id = turn.of().id();
            Clock passing = new PassingClock();
            PublicationDispatcher late =
                    dispatcher(parts.gate(passing), Duration.ofHours(1), passing);
            assertThat(late.send(id, 1, TENANT)).isTrue();
            awaited(id.value().toString(), "MISSED");
            hook.verify(0, postRequestedFor(urlEqualTo("/hook")));
            turns.end(turn);
        } finally {
            hook.stop();
        }
    }

    private PublicationDispatcher dispatcher(PublishGate by, Duration window, Clock clock) {
        return new PublicationDispatcher(
                publications, by, new CallWindow(window), reader, senders, transactions, clock);
    }

    /// It is in time until the gate has judged, and then a day late.
    private static final class PassingClock extends Clock {

        private int inTime = 2;

        @Override
        public Instant instant() {
            return inTime-- > 0 ? Instant.now() : Instant.now().plus(Duration.ofDays(1));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /// Claimed, and kept from the queue. It becomes due when its turn is taken.
    private Turn claimed(String content, String account) {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        PublicationId id =
                new PublicationId(UUID.fromString(scheduled(content, account, tomorrow)));
        Turn turn =
                turns.take(
                                new WaitingPublication(
                                        id, 1, TENANT, UUID.fromString(account), null, false))
                        .orElseThrow();
        dueNow(id.value().toString());
        awaited(id.value().toString(), "CLAIMED");
        return turn;
    }
}
