package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Platform;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The event bus is closed: it lets nobody in without a token of the identity provider, and each
/// client does what `deploy/local/…/bus/BusGrants` lists and nothing else.
@ExtendWith(SharedPlatform.class)
class BusStory {

    private final Platform platform;

    BusStory(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @CsvSource({
        "CLIENT, bootstrap.servers",
        "INTERNAL, bootstrap.servers",
        "CONTROLLER, bootstrap.controllers"
    })
    void no_listener_lets_in_an_anonymous_client(String listener, String bootstrap)
            throws IOException {
        Map<String, String> addresses = listeners();
        assertThat(addresses).hasSize(3);
        String address = addresses.getOrDefault(listener, "");
        assertThat(BusClient.anonymous(bootstrap, address).connect())
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void a_token_for_the_rest_apis_is_refused() {
        String token = platform.token("tenant-admin@klinik-melati");
        assertUnknown(BusClient.withToken(platform, token).connect());
    }

    @Test
    void a_forged_token_is_refused() throws Exception {
        String token = Visitor.of(platform).token();
        assertThat(BusClient.withToken(platform, token).connect()).isNull();

        String[] parts = token.split("\\.", 3);
        String claims = decode(parts[1]).replace(Visitor.CLIENT, "consent-service");
        String renamed = parts[0] + "." + encode(claims) + "." + parts[2];
        assertUnknown(BusClient.withToken(platform, renamed).connect());

        String unsigned = encode("{\"alg\":\"none\"}") + "." + encode(claims) + "." + parts[2];
        assertUnknown(BusClient.withToken(platform, unsigned).connect());
    }

    @Test
    void a_token_ends_and_its_connection_with_it() throws Exception {
        String token = Visitor.of(platform).token();
        BusClient visitor = BusClient.withToken(platform, token);
        assertThat(visitor.stay(Visitor.LIFESPAN.plusSeconds(3))).isNotNull();
        assertUnknown(visitor.connect());
    }

    @Test
    void a_client_without_any_grant_is_let_in_and_may_do_nothing() throws Exception {
        BusClient visitor = BusClient.withToken(platform, Visitor.of(platform).token());
        assertRefused(visitor.read("percaya.crisis"));
        visitor = BusClient.withToken(platform, Visitor.of(platform).token());
        assertRefused(visitor.write("percaya.crisis"));
    }

    @ParameterizedTest
    @CsvSource({
        "campaign-service, percaya.crisis", // a reader of it
        "campaign-service, percaya.consent.watermarks",
        "crisis-service, percaya.consent",
        "crisis-service, percaya.consent.state",
        "crisis-service, percaya.consent.dlq",
        "crisis-service, percaya.partners.klinik-melati.campaign",
        "listening-service, percaya.crisis",
        "consent-service, percaya.campaign",
        "listening-service, percaya.directory",
        "partner-klinik-melati, percaya.crisis",
        "partner-klinik-melati, percaya.partners.klinik-melati.crisis",
        "partner-klinik-melati, percaya.partners.klinik-melati.mentions.dlq",
        "partner-klinik-melati, percaya.partners.rs-harapan.mentions",
        "listening-service, percaya.partners.klinik-melati.mentions"
    })
    void only_its_service_writes_a_topic(String client, String topic) {
        assertRefused(BusClient.of(platform, client).write(topic));
    }

    @ParameterizedTest
    @CsvSource({
        "consent-service, percaya.listening",
        "listening-service, percaya.consent",
        "campaign-service, percaya.listening.bins",
        "crisis-service, percaya.partners.klinik-melati.mentions",
        "partner-rs-harapan, percaya.partners.klinik-melati.mentions.dlq",
        "consent-service, percaya.crisis",
        "consent-service, percaya.consent.dlq",
        "crisis-service, percaya.consent.dlq",
        "crisis-service, percaya.partners.rs-harapan.campaign",
        "campaign-service, percaya.directory.dlq",
        "partner-klinik-melati, percaya.crisis",
        "partner-klinik-melati, percaya.directory",
        "partner-klinik-melati, percaya.consent.dlq",
        "partner-klinik-melati, percaya.partners.rs-harapan.crisis",
        "partner-rs-harapan, percaya.partners.klinik-melati.crisis",
        "partner-rs-harapan, __consumer_offsets"
    })
    void nobody_reads_what_is_not_for_them(String client, String topic) {
        assertRefused(BusClient.of(platform, client).read(topic));
    }

    @ParameterizedTest
    @CsvSource({
        "campaign-service, percaya.crisis",
        "campaign-service, percaya.consent.dlq",
        "consent-service, percaya.campaign",
        "listening-service, percaya.campaign",
        "listening-service, percaya.crisis",
        "listening-service, percaya.listening.bins",
        "listening-service, percaya.directory",
        "listening-service, percaya.partners.klinik-melati.mentions",
        "crisis-service, percaya.directory.dlq",
        "partner-klinik-melati, percaya.partners.klinik-melati.mentions.dlq",
        "partner-klinik-melati, percaya.partners.klinik-melati.crisis",
        "partner-rs-harapan, percaya.partners.rs-harapan.consent"
    })
    void each_reads_what_is_for_them(String client, String topic) {
        assertThat(BusClient.of(platform, client).read(topic)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "campaign-service, percaya-crisis, percaya.crisis",
        "crisis-service, percaya-campaign, percaya.campaign",
        "consent-service, some-group, percaya.campaign",
        "partner-klinik-melati, percaya-crisis, percaya.partners.klinik-melati.crisis",
        "partner-klinik-melati, partner-rs-harapan.board, percaya.partners.klinik-melati.crisis"
    })
    void nobody_joins_the_group_of_another(String client, String group, String topic) {
        assertRefused(BusClient.of(platform, client).join(group, topic));
    }

    @Test
    void a_partner_has_groups_of_its_own() {
        BusClient partner = BusClient.of(platform, "partner-klinik-melati");
        assertThat(
                        partner.join(
                                "partner-klinik-melati.board",
                                "percaya.partners.klinik-melati.crisis"))
                .isNull();
    }

    /// It would fence the owner.
    @ParameterizedTest
    @ValueSource(strings = {"crisis-service", "partner-klinik-melati"})
    void nobody_opens_the_transactions_of_another(String client) {
        assertRefused(
                BusClient.of(platform, client).beginTransaction("percaya.consent-announcer-0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "listening", "crisis", "consent"})
    void a_services_token_for_the_bus_opens_no_rest_api(String service)
            throws IOException, InterruptedException {
        String client = service + "-service";
        String token = Visitor.token(platform, client, BusClient.secret(platform, client));
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(
                            HttpRequest.newBuilder(
                                            URI.create(platform.uri(service) + "/v1/changes"))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    private static void assertUnknown(@Nullable Throwable refusal) {
        assertThat(refusal).isInstanceOf(AuthenticationException.class);
    }

    private static void assertRefused(@Nullable Throwable refusal) {
        assertThat(Stream.iterate(refusal, each -> each != null, Throwable::getCause))
                .as("%s", refusal)
                .anyMatch(AuthorizationException.class::isInstance);
    }

    /// The addresses of the broker's listeners by their names.
    private Map<String, String> listeners() throws IOException {
        Properties broker = new Properties();
        try (Reader reader = Files.newBufferedReader(platform.data().resolve("kafka.properties"))) {
            broker.load(reader);
        }
        return Stream.of(broker.getProperty("listeners").split(","))
                .map(URI::create)
                .collect(Collectors.toMap(URI::getScheme, URI::getAuthority));
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encode(String part) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }
}
