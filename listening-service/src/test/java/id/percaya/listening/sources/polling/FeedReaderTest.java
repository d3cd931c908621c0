package id.percaya.listening.sources.polling;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.sources.fetching.Fetching;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.polling.PollAnswer.Refused;
import id.percaya.listening.sources.polling.PollRequest.Target;
import id.percaya.listening.sources.source.SourceSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());

    private final FeedReader reader = new FeedReader(Fetching.http());

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
    void entries_become_mentions_and_a_missing_guid_leaves_the_address() {
        SERVER.stubFor(
                get(anyUrl())
                        .willReturn(
                                ok(
                                        rss(
                                                """
                                                <item><title>Antre</title><link>https://berita.example/a?utm_source=rss</link>
                                                  <guid isPermaLink="false">b-1</guid><pubDate>Sat, 28 Feb 2026 16:40:00 +0700</pubDate></item>
                                                <item><title>Ramah</title><link>https://berita.example/b</link>
                                                  <pubDate>Sat, 28 Feb 2026 16:40:00 +0700</pubDate></item>
                                                """))));
        List<Row> rows = page(null).rows();
        assertThat(rows).hasSize(2).allMatch(Row.Read.class::isInstance);
        Row.Read second = (Row.Read) rows.getLast();
        assertThat(second.mention().origin().externalId()).isNull();
        assertThat(second.mention().origin().link()).isNotNull();
    }

    @Test
    void an_unchanged_feed_is_not_read_again() {
        SERVER.stubFor(
                get(anyUrl())
                        .willReturn(
                                ok(rss(""))
                                        .withHeader("ETag", "\"e1\"")
                                        .withHeader(
                                                "Last-Modified", "Sat, 28 Feb 2026 09:40:00 GMT")));
        String cursor = page(null).cursor();
        SERVER.resetAll();
        SERVER.stubFor(
                get(anyUrl())
                        .withHeader("If-None-Match", equalTo("\"e1\""))
                        .withHeader("If-Modified-Since", equalTo("Sat, 28 Feb 2026 09:40:00 GMT"))
                        .willReturn(status(304)));
        assertThat(page(cursor)).isEqualTo(new Page(List.of(), cursor, false));
    }

    @Test
    void a_feed_without_validators_is_recognised_by_its_body() {
        SERVER.stubFor(get(anyUrl()).willReturn(ok(rss(item("1")))));
        Page first = page(null);
        assertThat(first.rows()).hasSize(1);
        assertThat(page(first.cursor()).rows()).isEmpty();
        SERVER.stubFor(get(anyUrl()).willReturn(ok(rss(item("1") + item("2")))));
        assertThat(page(first.cursor()).rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><html><body>Maaf, sedang perbaikan</body></html>",
                "<html><body>Maaf</body></html>",
                "{\"items\":[]}",
                "",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>",
                "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"http://169.254.169.254/\"><rss/>"
            })
    void other_content_and_a_document_type_are_refused(String body) {
        SERVER.stubFor(get(anyUrl()).willReturn(ok(body)));
        assertThat(fetch(null)).isEqualTo(PollAnswer.refused(PollFault.WRONG_CONTENT));
    }

    @Test
    void a_feed_that_breaks_off_gives_the_entries_before() {
        SERVER.stubFor(get(anyUrl()).willReturn(ok("<rss><channel>" + item("1") + "<item><ti")));
        List<Row> rows = page(null).rows();
        assertThat(rows.getFirst()).isInstanceOf(Row.Read.class);
        assertThat(rows.getLast()).isInstanceOf(Row.Broken.class);
    }

    @ParameterizedTest
    @CsvSource({
        "401,UNAUTHORISED",
        "403,FORBIDDEN",
        "404,UNAVAILABLE",
        "410,GONE",
        "429,QUOTA",
        "500,UNAVAILABLE",
        "503,UNAVAILABLE"
    })
    void a_status_says_why(int status, PollFault fault) {
        SERVER.stubFor(get(anyUrl()).willReturn(status(status)));
        assertThat(fetch(null)).isEqualTo(PollAnswer.refused(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "120,PT2M",
        "'Sun, 01 Mar 2026 03:00:00 GMT',PT1H",
        "'Sun, 01 Mar 2026 01:00:00 GMT',",
        "soon,",
        "-5,",
        "99999999999999999999,"
    })
    void the_platform_may_ask_to_wait(String header, @Nullable Duration wait) {
        SERVER.stubFor(
                get(anyUrl())
                        .willReturn(aResponse().withStatus(503).withHeader("Retry-After", header)));
        assertThat(fetch(null))
                .isEqualTo(new Refused(PollFault.UNAVAILABLE, Optional.ofNullable(wait)));
    }

    private static String item(String id) {
        return """
        <item><title>Antre %1$s</title><link>https://berita.example/%1$s</link><guid>b-%1$s</guid>
        <pubDate>Sat, 28 Feb 2026 16:40:00 +0700</pubDate></item>
        """
                .formatted(id);
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>Berita</title>" + items + "</channel></rss>";
    }

    private Page page(@Nullable String cursor) {
        return (Page) fetch(cursor);
    }

    private PollAnswer fetch(@Nullable String cursor) {
        Target target = new Target("http://localhost:" + SERVER.port() + "/rss", "", "");
        try {
            return reader.fetch(new PollRequest(target, SourceSecret.NONE, cursor, NOW));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
