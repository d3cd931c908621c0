package id.percaya.listening.sources.platform;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static id.percaya.listening.sources.platform.Stub.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.polling.PollFault;
import id.percaya.listening.sources.polling.PollRequest.Target;
import id.percaya.listening.sources.source.SourceSecret;
import id.percaya.listening.sources.source.SourceSecret.Renewal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoogleTokensTest {

    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());
    private static final String REVIEWS = "/v4/accounts/1/locations/2/reviews";
    private static final Target TARGET = new Target("", "accounts/1/locations/2", "");
    private static final SourceSecret SECRET =
            new SourceSecret(
                    null, null, null, new Renewal("1//segar & lama", "klien.example", "rahasia"));

    private final GoogleReviewsReader reader = Stub.google(SERVER);

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void reset() {
        SERVER.resetAll();
        SERVER.stubFor(get(anyUrl()).willReturn(status(401)));
        accept("baru");
        give("baru");
    }

    @Test
    void an_access_token_is_had_for_the_refresh_token_and_used_until_it_nearly_expires() {
        assertThat(fetch(NOW)).isInstanceOf(Page.class);
        assertThat(fetch(NOW.plus(Duration.ofMinutes(50)))).isInstanceOf(Page.class);
        SERVER.verify(
                1,
                postRequestedFor(urlEqualTo("/token"))
                        .withHeader("Content-Type", containing("application/x-www-form-urlencoded"))
                        .withRequestBody(containing("grant_type=refresh_token"))
                        .withRequestBody(containing("refresh_token=1%2F%2Fsegar+%26+lama"))
                        .withRequestBody(containing("client_id=klien.example"))
                        .withRequestBody(containing("client_secret=rahasia")));
        assertThat(fetch(NOW.plus(Duration.ofMinutes(59)))).isInstanceOf(Page.class);
        SERVER.verify(2, postRequestedFor(urlEqualTo("/token")));
    }

    @Test
    void a_token_that_google_accepts_no_more_is_renewed_once() {
        assertThat(fetch(NOW)).isInstanceOf(Page.class);
        SERVER.resetMappings();
        SERVER.stubFor(get(anyUrl()).willReturn(status(401)));
        accept("lebih baru");
        give("lebih baru");
        assertThat(fetch(NOW.plusSeconds(60))).isInstanceOf(Page.class);
        SERVER.verify(2, postRequestedFor(urlEqualTo("/token")));
    }

    @Test
    void a_new_token_that_is_refused_too_is_not_renewed_again() {
        give("tak diterima");
        assertThat(fetch(NOW)).isEqualTo(PollAnswer.refused(PollFault.UNAUTHORISED));
        SERVER.verify(1, postRequestedFor(urlEqualTo("/token")));
        SERVER.verify(1, getRequestedFor(urlPathEqualTo(REVIEWS)));
    }

    @ParameterizedTest
    @CsvSource({
        "400,'{\"error\":\"invalid_grant\"}',TOKEN_NOT_RENEWED",
        "401,'{\"error\":\"invalid_client\"}',TOKEN_NOT_RENEWED",
        "400,<html>,UNAVAILABLE",
        "503,'{\"error\":\"x\"}',UNAVAILABLE",
        "429,{},QUOTA",
        "302,{},UNAVAILABLE",
        "200,{},WRONG_CONTENT"
    })
    void a_renewal_that_fails_says_why_and_asks_no_reviews(
            int status, String body, PollFault fault) {
        SERVER.stubFor(
                post(urlEqualTo("/token"))
                        .willReturn(
                                status(status)
                                        .withBody(body)
                                        .withHeader("Location", "/elsewhere")));
        assertThat(fetch(NOW)).isEqualTo(PollAnswer.refused(fault));
        SERVER.verify(0, getRequestedFor(urlPathEqualTo(REVIEWS)));
        SERVER.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void a_token_alone_is_used_as_it_is() {
        SourceSecret alone = new SourceSecret("sekali", null, null, null);
        assertThat(Stub.fetch(reader, TARGET, null, alone, NOW))
                .isEqualTo(PollAnswer.refused(PollFault.UNAUTHORISED));
        accept("sekali");
        assertThat(Stub.fetch(reader, TARGET, null, alone, NOW)).isInstanceOf(Page.class);
        SERVER.verify(0, postRequestedFor(urlEqualTo("/token")));
    }

    private PollAnswer fetch(Instant at) {
        return Stub.fetch(reader, TARGET, null, SECRET, at);
    }

    private static void accept(String token) {
        SERVER.stubFor(
                get(urlPathEqualTo(REVIEWS))
                        .withHeader("Authorization", equalTo("Bearer " + token))
                        .willReturn(okJson("{\"reviews\":[]}")));
    }

    private static void give(String token) {
        SERVER.stubFor(
                post(urlEqualTo("/token"))
                        .willReturn(
                                okJson(
                                        "{\"access_token\":\"%s\",\"expires_in\":3599,\"token_type\":\"Bearer\"}"
                                                .formatted(token))));
    }
}
