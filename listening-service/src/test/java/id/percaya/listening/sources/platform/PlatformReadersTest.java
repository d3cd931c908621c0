package id.percaya.listening.sources.platform;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static id.percaya.listening.sources.platform.Stub.fetch;
import static id.percaya.listening.sources.platform.Stub.mention;
import static id.percaya.listening.sources.platform.Stub.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.polling.PollAnswer.Refused;
import id.percaya.listening.sources.polling.PollFault;
import id.percaya.listening.sources.polling.PollRequest.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the forms of the platforms' documentation.
class PlatformReadersTest {

    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());

    private static final Target REVIEWS = new Target("", "accounts/1/locations/2", "");
    private static final Target CHANNEL = new Target("", "UCcontoh", "");

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
    }

    @Test
    void a_public_status_of_mastodon_is_a_mention() {
        SERVER.stubFor(
                get(urlPathEqualTo("/api/v1/timelines/tag/klinik%20melati"))
                        .withQueryParam("min_id", absent())
                        .withHeader("Authorization", equalTo("Bearer rahasia"))
                        .willReturn(okJson(sample("mastodon-statuses.json"))));
        Page page = (Page) fetch(mastodon(), hashtag(), null);
        assertThat(page.rows()).hasSize(1);
        assertThat(page.cursor()).isEqualTo("110000000000000002");
        assertThat(page.isMore()).isFalse();
        Mention mention = mention(page.rows().getFirst());
        assertThat(mention.origin().source()).isEqualTo(Source.MASTODON);
        assertThat(mention.origin().externalId())
                .isEqualTo("https://mastodon.example/users/warga/statuses/110000000000000002");
        assertThat(mention.content().text()).isEqualTo("Antre di Melati lima jam");
        assertThat(mention.author().followers()).isEqualTo(320);
        assertThat(mention.metrics().likes()).isEqualTo(112);
        assertThat(mention.metrics().shares()).isEqualTo(98);
        assertThat(mention.publishedAt()).isEqualTo(Instant.parse("2026-02-28T09:44:31.580Z"));
    }

    @Test
    void mastodon_is_read_upwards_until_a_page_is_not_full() {
        String full =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(id ->
                                "{\"id\":\"%d\",\"uri\":\"u%d\",\"created_at\":\"2026-02-28T09:00:00Z\",\"content\":\"a\"}"
                                        .formatted(id, id))
                        .collect(Collectors.joining(",", "[", "]"));
        SERVER.stubFor(
                get(anyUrl()).withQueryParam("min_id", equalTo("9")).willReturn(okJson(full)));
        Page page = (Page) fetch(mastodon(), hashtag(), "9");
        assertThat(page.isMore()).isTrue();
        assertThat(page.cursor()).isEqualTo("40");
        SERVER.stubFor(
                get(anyUrl()).withQueryParam("min_id", equalTo("40")).willReturn(okJson(full)));
        assertThat(((Page) fetch(mastodon(), hashtag(), "40")).isMore())
                .as("a server that repeats itself is not asked for ever")
                .isFalse();
        SERVER.stubFor(
                get(anyUrl()).withQueryParam("min_id", equalTo("40")).willReturn(okJson("[]")));
        assertThat(fetch(mastodon(), hashtag(), "40"))
                .isEqualTo(new Page(java.util.List.of(), "40", false));
    }

    @Test
    void mastodon_says_when_it_may_be_asked_again() {
        SERVER.stubFor(
                get(anyUrl())
                        .willReturn(
                                status(429)
                                        .withHeader(
                                                "X-RateLimit-Reset", "2026-03-01T02:05:00.000Z")));
        assertThat(fetch(mastodon(), hashtag(), null))
                .isEqualTo(new Refused(PollFault.QUOTA, Optional.of(Duration.ofMinutes(5))));
        SERVER.stubFor(get(anyUrl()).willReturn(okJson("{\"error\":\"x\"}")));
        assertThat(fetch(mastodon(), hashtag(), null))
                .isEqualTo(PollAnswer.refused(PollFault.WRONG_CONTENT));
    }

    @Test
    void a_review_of_google_has_stars_and_the_original_text() {
        SERVER.stubFor(
                get(urlPathEqualTo("/v4/accounts/1/locations/2/reviews"))
                        .withHeader("Authorization", equalTo("Bearer rahasia"))
                        .willReturn(okJson(sample("google-reviews.json"))));
        Page page = (Page) fetch(google(), REVIEWS, null);
        Mention stars = mention(page.rows().getFirst());
        assertThat(stars.particulars().rating()).isEqualTo(5);
        assertThat(stars.particulars().textState()).isEqualTo(TextState.ID_ONLY);
        Mention review = mention(page.rows().getLast());
        assertThat(review.particulars().rating()).isEqualTo(1);
        assertThat(review.kind()).isEqualTo(Kind.REVIEW);
        assertThat(review.origin().externalId()).isEqualTo("accounts/1/locations/2/reviews/3");
        assertThat(review.content().text()).isEqualTo("Antre 5 jam, dokter tidak datang.");
        assertThat(page.isMore()).isTrue();
    }

    @Test
    void google_is_read_back_to_what_is_known() {
        SERVER.stubFor(get(anyUrl()).willReturn(okJson(sample("google-reviews.json"))));
        Page first = (Page) fetch(google(), REVIEWS, null);
        SERVER.stubFor(
                get(anyUrl())
                        .withQueryParam("pageToken", equalTo("x"))
                        .willReturn(okJson("{\"reviews\":[]}")));
        Page last = (Page) fetch(google(), REVIEWS, first.cursor());
        assertThat(last.isMore()).isFalse();
        Page again = (Page) fetch(google(), REVIEWS, last.cursor());
        assertThat(again.rows()).hasSize(1);
        assertThat(again.isMore()).isFalse();
        assertThat(again.cursor()).isEqualTo(last.cursor());
    }

    @Test
    void a_comment_of_youtube_is_a_mention() {
        SERVER.stubFor(
                get(urlPathEqualTo("/youtube/v3/commentThreads"))
                        .withQueryParam("allThreadsRelatedToChannelId", equalTo("UCcontoh"))
                        .withQueryParam("key", absent())
                        .withHeader("X-Goog-Api-Key", equalTo("rahasia"))
                        .willReturn(okJson(sample("youtube-comment-threads.json"))));
        Page page = (Page) fetch(youtube(), CHANNEL, null);
        Mention mention = mention(page.rows().getFirst());
        assertThat(mention.origin().externalId()).isEqualTo("UgContoh");
        assertThat(mention.content().text()).isEqualTo("Antre lima jam");
        assertThat(mention.kind()).isEqualTo(Kind.COMMENT);
        assertThat(mention.metrics().likes()).isEqualTo(3);
        assertThat(mention.particulars().parentExternalId()).isEqualTo("VIDEOID");
        assertThat(page.isMore()).isFalse();
        String older =
                sample("youtube-comment-threads.json").replace("2026-02-28T10", "2026-02-28T11");
        SERVER.stubFor(get(anyUrl()).willReturn(okJson(older)));
        assertThat(((Page) fetch(youtube(), CHANNEL, page.cursor())).isMore()).isTrue();
    }

    @Test
    void replies_of_youtube_are_mentions_and_a_known_thread_may_have_a_new_one() {
        SERVER.stubFor(
                get(urlPathEqualTo("/youtube/v3/commentThreads"))
                        .withQueryParam("part", equalTo("snippet,replies"))
                        .willReturn(
                                okJson(replied("r1", "UCy", "10:03", "r2", "UCcontoh", "10:04"))));
        Page first = (Page) fetch(youtube(), CHANNEL, null);
        assertThat(first.rows()).hasSize(2);
        Mention reply = mention(first.rows().getLast());
        assertThat(reply.origin().externalId()).isEqualTo("UgContoh.r1");
        assertThat(reply.kind()).isEqualTo(Kind.REPLY);
        assertThat(reply.particulars().parentExternalId()).isEqualTo("UgContoh");
        assertThat(reply.content().text()).isEqualTo("Sama");

        String later = replied("r1", "UCy", "10:03", "r3", "UCz", "10:05");
        String known = later.replace("2026-02-28T10:02:00Z", "2026-02-28T10:01:00Z");
        SERVER.stubFor(get(anyUrl()).willReturn(okJson(known)));
        Page second = (Page) fetch(youtube(), CHANNEL, first.cursor());
        assertThat(second.rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(mention(row).origin().externalId()).isEqualTo("UgContoh.r3"));
    }

    /// The sample with two replies, each with the end of its id, its author and its time.
    private static String replied(String... replies) {
        String reply =
                "{\"kind\":\"youtube#comment\",\"id\":\"UgContoh.%s\",\"snippet\":{\"parentId\":\"UgContoh\",\"authorChannelId\":{\"value\":\"%s\"},\"textOriginal\":\"Sama\",\"likeCount\":0,\"publishedAt\":\"2026-02-28T%s:00Z\",\"updatedAt\":\"2026-02-28T10:06:00Z\"}}";
        String both = (reply + "," + reply).formatted((Object[]) replies);
        return sample("youtube-comment-threads.json")
                .replace("}}}}]}", "}}},\"replies\":{\"comments\":[" + both + "]}}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "403,quotaExceeded,QUOTA,PT6H",
        "403,rateLimitExceeded,QUOTA,",
        "403,commentsDisabled,FORBIDDEN,",
        "400,keyInvalid,UNAUTHORISED,",
        "400,processingFailure,UNAVAILABLE,",
        "401,authError,UNAUTHORISED,",
        "404,channelNotFound,UNAVAILABLE,"
    })
    void youtube_says_why_it_refuses(
            int status,
            String reason,
            PollFault fault,
            @org.jspecify.annotations.Nullable Duration wait) {
        SERVER.stubFor(
                get(anyUrl())
                        .willReturn(
                                status(status)
                                        .withBody(
                                                "{\"error\":{\"code\":%d,\"errors\":[{\"reason\":\"%s\"}]}}"
                                                        .formatted(status, reason))));
        assertThat(fetch(youtube(), CHANNEL, null))
                .isEqualTo(new Refused(fault, Optional.ofNullable(wait)));
    }

    private static MastodonReader mastodon() {
        return new MastodonReader(Stub.call());
    }

    private static GoogleReviewsReader google() {
        return Stub.google(SERVER);
    }

    private static YoutubeReader youtube() {
        return new YoutubeReader(Stub.call(), Stub.settings(Stub.address(SERVER)));
    }

    private static Target hashtag() {
        return new Target(Stub.address(SERVER) + "/", "", "klinik melati");
    }
}
