package id.percaya.campaign.publishing.sending;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.notMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.content.Manuscripts;
import id.percaya.campaign.publishing.account.Delivery;
import id.percaya.campaign.publishing.account.Profile;
import id.percaya.campaign.publishing.account.WebhookSettings;
import id.percaya.campaign.publishing.publication.PublicationFixtures;
import id.percaya.campaign.publishing.publication.SendingOutcome;
import id.percaya.campaign.publishing.sending.ChannelSender.Preparation;
import id.percaya.campaign.publishing.sending.ChannelSender.Removal;
import id.percaya.kit.egress.WebhookSignature;
import id.percaya.kit.testing.answers.DocumentedWebhooks;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSenderTest {

    private static final OutgoingMedium COVER =
            new OutgoingMedium(
                    URI.create("https://m.example/a"),
                    "5f".repeat(32),
                    "image/jpeg",
                    1080,
                    1080,
                    "Tensi",
                    null,
                    true);

    private static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final int SLOW_MS = 60_000;
    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-00000000abcd");
    private static final Clock NOON = Clock.fixed(PublicationFixtures.NOON, ZoneOffset.UTC);

    private final WireMockServer other =
            new WireMockServer(
                    WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    @BeforeEach
    void startServer() {
        other.start();
    }

    @AfterEach
    void stopServer() {
        other.stop();
    }

    @Test
    void a_link_means_published() {
        PublishedAnswer answer = new PublishedAnswer("https://x.example/1");
        answers(aResponse().withStatus(201).withBody(answer.json()));
        assertThat(publish())
                .isEqualTo(new SendingOutcome.Posted(URI.create("https://x.example/1")));
    }

    @Test
    void the_request_is_signed_as_standard_webhooks_specifies() throws GeneralSecurityException {
        answers(aResponse().withStatus(200));
        var _ = publish();

        other.verify(
                1,
                postRequestedFor(urlEqualTo("/hook"))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withHeader("Idempotency-Key", equalTo(ID.toString()))
                        .withHeader(
                                "Webhook-Timestamp",
                                equalTo(Long.toString(PublicationFixtures.NOON.getEpochSecond())))
                        .withRequestBody(
                                matchingJsonPath("$.type", equalTo("publication.requested.v1")))
                        .withRequestBody(matchingJsonPath("$.data.body", equalTo("Naik."))));
        LoggedRequest request = other.findAll(postRequestedFor(anyUrl())).getFirst();
        assertThat(request.getHeader("Webhook-Signature")).isEqualTo(signature(request));
    }

    @Test
    void neither_a_person_nor_a_receiver_can_be_asked_for_a_post() {
        for (ChannelSender sender : List.of(new ManualSender(), sender(Set.of("127.0.0.1")))) {
            OutgoingPublication post = shipment(hook(), List.of());
            assertThat(sender.find(post, PublicationFixtures.NOON))
                    .isEqualTo(new ChannelSender.Search.Unknown());
            assertThat(sender.read(post)).isEqualTo(new ChannelSender.Reception.Unknown());
        }
        other.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void the_request_has_the_media_with_addresses_to_fetch_them_and_the_removal_has_none() {
        answers(aResponse().withStatus(200));
        OutgoingPublication post = shipment(hook(), List.of(COVER));

        var _ = published(sender(Set.of("127.0.0.1")), post);
        other.verify(
                1,
                postRequestedFor(urlEqualTo("/hook"))
                        .withRequestBody(
                                matchingJsonPath(
                                        "$.data.media[0].url", equalTo("https://m.example/a")))
                        .withRequestBody(
                                matchingJsonPath("$.data.media[0].altText", equalTo("Tensi")))
                        .withRequestBody(matchingJsonPath("$.data.media[0].cover", equalTo("true")))
                        .withRequestBody(
                                matchingJsonPath("$.data.media[0].width", equalTo("1080"))));

        var _ = sender(Set.of("127.0.0.1")).remove(post);
        other.verify(
                1,
                postRequestedFor(urlEqualTo("/hook"))
                        .withRequestBody(matchingJsonPath("$.type", containing("removal")))
                        .withRequestBody(notMatching(".*m\\.example.*")));
    }

    @Test
    void a_request_without_media_is_as_it_was() {
        answers(aResponse().withStatus(200));
        var _ = publish();

        LoggedRequest request = other.findAll(postRequestedFor(anyUrl())).getFirst();
        assertThat(request.getBodyAsString()).doesNotContain("media", "disclosure");
    }

    @Test
    void both_requests_are_as_openapi_yaml_describes_them() {
        DocumentedWebhooks documented = DocumentedWebhooks.of(Path.of("openapi.yaml"));
        answers(aResponse().withStatus(200));
        var _ = publish();
        var _ = takeDown();
        List<LoggedRequest> requests = other.findAll(postRequestedFor(anyUrl()));
        assertThat(requests)
                .extracting(request -> mismatches(documented, request))
                .containsExactly(List.of(), List.of());
    }

    private static List<String> mismatches(DocumentedWebhooks documented, LoggedRequest request) {
        String body = request.getBodyAsString();
        String type = body.replaceFirst("(?s).*\"type\":\"([^\"]+)\".*", "$1");
        return documented.mismatches(
                type, name -> Optional.ofNullable(request.getHeader(name)), body);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 410, 422, 301, 302, 307})
    void a_refusal_is_final_and_a_redirect_is_not_followed(int status) {
        answers(aResponse().withStatus(status).withHeader("Location", hook() + "/away"));
        assertThat(publish()).isEqualTo(new SendingOutcome.Rejected("answered " + status));
        other.verify(0, postRequestedFor(urlEqualTo("/hook/away")));
    }

    @ParameterizedTest
    @ValueSource(ints = {425, 429, 503})
    void an_answer_that_says_not_now_may_be_retried(int status) {
        answers(aResponse().withStatus(status));
        assertThat(publish()).isEqualTo(new SendingOutcome.Unavailable("answered " + status));
    }

    /// A gateway answers 502 or 504 also after the post has appeared.
    @ParameterizedTest
    @ValueSource(ints = {408, 409, 500, 502, 504})
    void an_answer_that_leaves_it_open_is_an_unclear_outcome(int status) {
        answers(aResponse().withStatus(status));
        assertThat(publish()).isEqualTo(new SendingOutcome.Unclear("answered " + status));
    }

    @Test
    void no_answer_in_time_is_an_unclear_outcome() {
        answers(aResponse().withStatus(200).withFixedDelay(SLOW_MS));
        assertThat(published(hurried(), shipment(hook())))
                .isEqualTo(new SendingOutcome.Unclear("no answer in time"));
    }

    @Test
    void a_dripping_answer_is_cut_off_by_the_timeout() {
        answers(
                aResponse()
                        .withStatus(200)
                        .withBody("x".repeat(100))
                        .withChunkedDribbleDelay(50, SLOW_MS));
        assertThat(published(hurried(), shipment(hook())))
                .isEqualTo(new SendingOutcome.Unclear("no answer in time"));
    }

    @Test
    void an_oversized_answer_is_not_read() {
        answers(aResponse().withStatus(200).withBody("x".repeat(1_000_000)));
        assertThat(publish()).isEqualTo(new SendingOutcome.Unclear("the answer was broken off"));
    }

    @Test
    void a_broken_connection_is_an_unclear_outcome() {
        answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
        assertThat(publish()).isEqualTo(new SendingOutcome.Unclear("the answer was broken off"));
    }

    @Test
    void an_unreachable_server_may_be_retried() {
        OutgoingPublication outgoing = shipment(hook());
        other.stop();
        assertThat(published(sender(Set.of("127.0.0.1")), outgoing))
                .isEqualTo(new SendingOutcome.Unavailable("no connection"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "{\"url\": 7}",
                "{\"url\": \"javascript:alert(1)\"}",
                "{\"url\": \"http://melati.example/1\"}",
                "{\"url\": \"https://127.0.0.1/1\"}",
                "<p>"
            })
    void an_answer_without_a_link_is_an_unclear_outcome(String body) {
        answers(aResponse().withStatus(200).withBody(body));
        assertThat(publish()).isEqualTo(new SendingOutcome.Unclear("answered 200 without a link"));
    }

    @Test
    void an_address_that_is_no_longer_allowed_is_not_called() {
        answers(aResponse().withStatus(200));
        assertThat(published(sender(Set.of()), shipment(hook())))
                .isEqualTo(new SendingOutcome.Rejected("the address is not allowed"));
        other.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void a_successful_removal_is_trusted() {
        answers(aResponse().withStatus(204));
        assertThat(takeDown()).contains(new Removal.Removed());
        other.verify(
                postRequestedFor(urlEqualTo("/hook"))
                        .withRequestBody(
                                matchingJsonPath(
                                        "$.type", equalTo("publication.removal-requested.v1"))));
    }

    @Test
    void a_removal_that_fails_says_why() {
        answers(aResponse().withStatus(503));
        assertThat(takeDown()).contains(new Removal.NotRemoved("answered 503"));
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> new WebhookSignature("whsec_c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String hook() {
        return "http://127.0.0.1:" + other.port() + "/hook";
    }

    private void answers(ResponseDefinitionBuilder answer) {
        other.stubFor(post(urlEqualTo("/hook")).willReturn(answer));
    }

    private SendingOutcome publish() {
        return published(sender(Set.of("127.0.0.1")), shipment(hook()));
    }

    private static SendingOutcome published(WebhookSender sender, OutgoingPublication outgoing) {
        return switch (sender.prepare(outgoing)) {
            case Preparation.Prepared prepared -> prepared.commit();
            case Preparation.Refused(var refusal) -> refusal;
        };
    }

    private Optional<Removal> takeDown() {
        return sender(Set.of("127.0.0.1")).remove(shipment(hook()));
    }

    private static OutgoingPublication shipment(String url) {
        return shipment(url, List.of());
    }

    private static OutgoingPublication shipment(String url, List<OutgoingMedium> media) {
        Profile account =
                new Profile(Channel.WEBSITE, "melati.example", Delivery.WEBHOOK, URI.create(url));
        return new OutgoingPublication(
                ID, 1, PublicationFixtures.STORY, account, Manuscripts.article("Naik."), media);
    }

    private static WebhookSender sender(Set<String> trusted) {
        return new WebhookSender(new Settings(Optional.of(trusted), Duration.ofSeconds(20)), NOON);
    }

    private static WebhookSender hurried() {
        return new WebhookSender(
                new Settings(Optional.of(Set.of("127.0.0.1")), Duration.ofSeconds(1)), NOON);
    }

    private static String signature(LoggedRequest request) throws GeneralSecurityException {
        String signed =
                request.getHeader("Webhook-Id")
                        + "."
                        + request.getHeader("Webhook-Timestamp")
                        + "."
                        + request.getBodyAsString();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(KEY), "HmacSHA256"));
        byte[] hash = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(hash);
    }

    private record Settings(Optional<Set<String>> allowedHosts, Duration timeout)
            implements WebhookSettings {

        @Override
        public String secret() {
            return "whsec_" + KEY;
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(20);
        }
    }
}
