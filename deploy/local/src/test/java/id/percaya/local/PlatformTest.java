package id.percaya.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// PostgreSQL, Kafka and Keycloak as they are, on ports of their own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> ROLES =
            List.of(
                    "communications",
                    "medical-reviewer",
                    "legal-reviewer",
                    "crisis-lead",
                    "privacy-officer",
                    "analyst",
                    "auditor",
                    "partner",
                    "tenant-admin");

    @TempDir static Path data;
    private PlatformSettings settings;
    private Platform platform;

    @BeforeAll
    void start() {
        settings = PlatformSettings.test(Path.of("../.."), data, Set.of());
        platform = Platform.start(settings);
    }

    @AfterAll
    void stop_leaves_nothing_running() {
        platform.stop();
        settings.ports().requireFree(Set.of());
        assertThat(PidFile.all(data)).isEmpty();
    }

    @Test
    void a_token_says_who_may_do_what_for_which_tenant() throws IOException {
        String token = platform.token("crisis-lead@klinik-melati");
        JsonNode header = decode(token.substring(0, token.indexOf('.')));
        assertThat(header.path("typ").asText()).isEqualTo("at+jwt");
        assertThat(header.path("alg").asText()).isEqualTo("RS256");
        JsonNode claims = claims(token);
        assertThat(claims.path("iss").asText())
                .isEqualTo("http://127.0.0.1:%d/realms/percaya", settings.ports().keycloak());
        assertThat(claims.path("aud").asText()).isEqualTo("percaya");
        assertThat(claims.path("tenant").asText()).isEqualTo("klinik-melati");
        assertThat(claims.at("/realm_access/roles")).isEqualTo(JSON.readTree("[\"crisis-lead\"]"));
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klinik-melati", "rs-harapan"})
    void every_role_has_a_user_in_every_tenant(String tenant) throws IOException {
        for (String role : ROLES) {
            JsonNode claims = claims(platform.token(role + "@" + tenant));
            assertThat(claims.path("tenant").asText()).isEqualTo(tenant);
            assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo(role);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "auditor"})
    void the_organisation_that_runs_percaya_has_users_of_its_own(String role) throws IOException {
        JsonNode claims = claims(platform.token(role + "@percaya"));
        assertThat(claims.path("tenant").asText()).isEqualTo("percaya");
        assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo(role);
    }

    @Test
    void a_machine_of_a_partner_has_a_token_of_its_tenant() throws IOException {
        URI endpoint =
                URI.create(
                        "http://127.0.0.1:%d/realms/percaya/protocol/openid-connect/token"
                                .formatted(settings.ports().keycloak()));
        String form =
                "grant_type=client_credentials&client_id=partner-rs-harapan&client_secret=percaya";
        String token =
                JSON.readTree(Http.post(endpoint, form).body()).path("access_token").asText();
        JsonNode claims = claims(token);
        assertThat(claims.path("tenant").asText()).isEqualTo("rs-harapan");
        assertThat(claims.path("aud"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("percaya", "percaya-kafka");
        assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo("partner");
    }

    @Test
    void an_unknown_user_gets_no_token() {
        assertThatThrownBy(() -> platform.token("director@klinik-melati"))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("director@klinik-melati");
    }

    @Test
    void every_service_has_its_topic_and_one_for_what_its_readers_could_not_take()
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(platform.kafkaTools())) {
            assertThat(admin.listTopics().names().get())
                    .contains("percaya.consent", "percaya.consent.dlq", "percaya.campaign");
            assertThat(admin.describeTopics(List.of("percaya.crisis")).allTopicNames().get())
                    .extractingByKey("percaya.crisis")
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(12));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"percaya.consent.state", "percaya.consent.watermarks", "percaya.directory"})
    void of_what_consents_are_now_the_newest_lasts(String topic)
            throws ExecutionException, InterruptedException {
        ConfigResource states = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(platform.kafkaTools())) {
            assertThat(admin.describeConfigs(List.of(states)).all().get().get(states))
                    .extracting(settings -> settings.get("cleanup.policy").value())
                    .isEqualTo("compact");
        }
    }

    @Test
    void a_second_run_on_the_same_data_is_refused() {
        assertThatThrownBy(() -> Platform.start(settings))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("already runs");
    }

    private static JsonNode claims(String token) throws IOException {
        return decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.')));
    }

    private static JsonNode decode(String part) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(part));
    }
}
