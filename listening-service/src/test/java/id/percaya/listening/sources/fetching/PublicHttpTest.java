package id.percaya.listening.sources.fetching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import id.percaya.listening.sources.fetching.Fetched.Answered;
import id.percaya.listening.sources.fetching.Fetched.Failed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHttpTest {

    private static final WireMockServer SERVER =
            new WireMockServer(options().dynamicPort().gzipDisabled(true));

    private static final int SLOW_MS = 60_000;

    private final PublicHttp http = Fetching.http();

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
    void an_answer_is_given_as_it_is() throws InterruptedException {
        SERVER.stubFor(
                get(urlEqualTo("/a?b=c"))
                        .willReturn(
                                aResponse()
                                        .withStatus(418)
                                        .withBody("teh")
                                        .withHeader("ETag", "\"1\"")));
        Fetched fetched = http.get(at("/a?b=c"), Map.of("X-Test", "1"));
        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> {
                            assertThat(answered.status()).isEqualTo(418);
                            assertThat(answered.body().bytes()).asString().isEqualTo("teh");
                            assertThat(answered.headers().firstValue("etag")).contains("\"1\"");
                        });
        SERVER.verify(
                getRequestedFor(urlEqualTo("/a?b=c"))
                        .withHeader(
                                "X-Test",
                                com.github.tomakehurst.wiremock.client.WireMock.equalTo("1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://2130706433:%d/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://100.64.0.1/",
                "http://metadata.internal/",
                "file:///etc/passwd",
                "ftp://localhost:%d/"
            })
    void a_private_address_is_never_called_directly_or_by_redirect(String address)
            throws InterruptedException {
        String target = address.formatted(SERVER.port());
        SERVER.stubFor(any(anyUrl()).willReturn(ok("secret")));
        SERVER.stubFor(get(urlEqualTo("/away")).willReturn(temporaryRedirect(target)));
        assertThat(http.get(URI.create(target), Map.of()))
                .isEqualTo(new Failed(Fetched.Fault.ADDRESS_NOT_ALLOWED));
        assertThat(http.get(at("/away"), Map.of()))
                .isEqualTo(new Failed(Fetched.Fault.ADDRESS_NOT_ALLOWED));
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    @Test
    void five_redirects_are_followed_and_a_circle_is_left() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            SERVER.stubFor(get(urlEqualTo("/" + i)).willReturn(temporaryRedirect("/" + (i + 1))));
        }
        SERVER.stubFor(get(urlEqualTo("/5")).willReturn(ok("end")));
        SERVER.stubFor(get(urlEqualTo("/circle")).willReturn(temporaryRedirect("/circle")));
        assertThat(http.get(at("/0"), Map.of())).isInstanceOf(Answered.class);
        assertThat(http.get(at("/circle"), Map.of()))
                .isEqualTo(new Failed(Fetched.Fault.TOO_MANY_REDIRECTS));
    }

    @Test
    void a_secret_is_not_told_to_another_origin() throws InterruptedException {
        WireMockServer other = new WireMockServer(options().dynamicPort());
        other.start();
        try {
            other.stubFor(get(anyUrl()).willReturn(ok("end")));
            SERVER.stubFor(
                    get(urlEqualTo("/away"))
                            .willReturn(
                                    temporaryRedirect("http://localhost:" + other.port() + "/x")));
            var _ = http.get(at("/away"), Map.of("Authorization", "Bearer rahasia"));
            other.verify(getRequestedFor(urlEqualTo("/x")).withHeader("Authorization", absent()));
        } finally {
            other.stop();
        }
    }

    @Test
    void an_answer_that_is_too_large_is_not_read_to_its_end() throws InterruptedException {
        SERVER.stubFor(get(urlEqualTo("/big")).willReturn(ok("x".repeat(Fetching.LARGEST + 1))));
        SERVER.stubFor(
                get(urlEqualTo("/chunked"))
                        .willReturn(
                                ok("x".repeat(20 * Fetching.LARGEST))
                                        .withChunkedDribbleDelay(20, 500)));
        SERVER.stubFor(get(urlEqualTo("/just")).willReturn(ok("x".repeat(Fetching.LARGEST))));
        Failed tooLarge = new Failed(Fetched.Fault.TOO_LARGE);
        assertThat(http.get(at("/big"), Map.of())).isEqualTo(tooLarge);
        assertThat(http.get(at("/chunked"), Map.of())).isEqualTo(tooLarge);
        assertThat(http.get(at("/just"), Map.of())).isInstanceOf(Answered.class);
    }

    @Test
    void a_packed_answer_is_bounded_by_what_it_becomes() throws InterruptedException {
        SERVER.stubFor(get(urlEqualTo("/small")).willReturn(packed("teh")));
        SERVER.stubFor(get(urlEqualTo("/bomb")).willReturn(packed("x".repeat(50_000_000))));
        SERVER.stubFor(
                get(urlEqualTo("/broken"))
                        .willReturn(ok("no gzip").withHeader("Content-Encoding", "gzip")));
        assertThat(http.get(at("/small"), Map.of()))
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered ->
                                assertThat(answered.body().bytes()).asString().isEqualTo("teh"));
        assertThat(http.get(at("/bomb"), Map.of())).isEqualTo(new Failed(Fetched.Fault.TOO_LARGE));
        assertThat(http.get(at("/broken"), Map.of()))
                .isEqualTo(new Failed(Fetched.Fault.BROKEN_OFF));
    }

    @ParameterizedTest
    @CsvSource({
        "EMPTY_RESPONSE,BROKEN_OFF",
        "RANDOM_DATA_THEN_CLOSE,BROKEN_OFF",
        "CONNECTION_RESET_BY_PEER,BROKEN_OFF"
    })
    void a_broken_answer_is_a_fault(Fault broken, Fetched.Fault fault) throws InterruptedException {
        SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withFault(broken)));
        assertThat(http.get(at("/"), Map.of())).isEqualTo(new Failed(fault));
    }

    /// No pause between two parts is too long; the whole is.
    @Test
    void a_slow_answer_ends_in_time() throws InterruptedException {
        SERVER.stubFor(
                get(anyUrl()).willReturn(ok("slow as ever").withChunkedDribbleDelay(10, SLOW_MS)));
        PublicHttp hurried = Fetching.http(Duration.ofSeconds(3));
        long begun = System.nanoTime();
        assertThat(hurried.get(at("/"), Map.of())).isEqualTo(new Failed(Fetched.Fault.TOO_SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(40));
    }

    @Test
    void a_port_where_nobody_listens_is_a_fault() throws InterruptedException {
        assertThat(http.get(URI.create("http://localhost:1/"), Map.of()))
                .isEqualTo(new Failed(Fetched.Fault.NO_CONNECTION));
        assertThat(http.get(URI.create("http://tidak-ada.invalid/"), Map.of()))
                .isEqualTo(new Failed(Fetched.Fault.HOST_UNKNOWN));
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder packed(
            String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return aResponse().withBody(out.toByteArray()).withHeader("Content-Encoding", "gzip");
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + SERVER.port() + path);
    }
}
