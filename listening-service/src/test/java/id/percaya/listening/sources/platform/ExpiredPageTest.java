package id.percaya.listening.sources.platform;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static id.percaya.listening.sources.platform.Stub.fetch;
import static id.percaya.listening.sources.platform.Stub.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import id.percaya.listening.sources.polling.PlatformReader;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.polling.PollFault;
import id.percaya.listening.sources.polling.PollRequest.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A platform that refuses the token of a page, as tokens expire.
class ExpiredPageTest {

    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());
    private static final String EXPIRED =
            "{\"error\":{\"code\":400,\"status\":\"INVALID_ARGUMENT\",\"errors\":[{\"reason\":\"invalidPageToken\"}]}}";
    private static final String BACKLOG =
            new PagePlace("2026-01-01T00:00:00Z", "expired", "2026-02-28T10:00:00Z", null)
                    .next("expired");

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void refuseTokens() {
        SERVER.resetAll();
        SERVER.stubFor(
                get(anyUrl())
                        .withQueryParam("pageToken", matching(".*"))
                        .willReturn(status(400).withBody(EXPIRED)));
    }

    record Listing(PlatformReader reader, Target target, String sample) {

        PollAnswer page(String cursor) {
            return fetch(reader, target, cursor);
        }
    }

    static Stream<Listing> listings() {
        return Stream.of(
                new Listing(
                        Stub.google(SERVER),
                        new Target("", "accounts/1/locations/2", ""),
                        "google-reviews.json"),
                new Listing(
                        new YoutubeReader(Stub.call(), Stub.settings(Stub.address(SERVER))),
                        new Target("", "UCcontoh", ""),
                        "youtube-comment-threads.json"));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void the_list_begins_anew(Listing listing) {
        SERVER.stubFor(
                get(anyUrl())
                        .withQueryParam("pageToken", absent())
                        .willReturn(okJson(sample(listing.sample()))));
        Page anew = (Page) listing.page(BACKLOG);
        assertThat(anew.rows()).isEmpty();
        assertThat(anew.isMore()).isTrue();
        Page first = (Page) listing.page(String.valueOf(anew.cursor()));
        assertThat(first.rows()).isNotEmpty();
        assertThat(PagePlace.of(first.cursor()).readUntil()).isEqualTo("2026-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("listings")
    void it_does_so_once_in_a_poll(Listing listing) {
        Page anew = (Page) listing.page(BACKLOG);
        String second = PagePlace.of(anew.cursor()).next("expired too");
        assertThat(listing.page(second)).isEqualTo(PollAnswer.refused(PollFault.UNAVAILABLE));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void a_first_page_that_is_refused_stays_refused(Listing listing) {
        SERVER.stubFor(get(anyUrl()).willReturn(status(400).withBody(EXPIRED)));
        Page anew = (Page) listing.page(BACKLOG);
        for (String cursor : List.of(String.valueOf(anew.cursor()), "")) {
            assertThat(listing.page(cursor)).isEqualTo(PollAnswer.refused(PollFault.UNAVAILABLE));
        }
    }
}
