package id.percaya.kit.messaging.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.internals.BrokerSecurityConfigs;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerToken;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerTokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatientLoginTest {

    private static final String ALLOWED =
            BrokerSecurityConfigs.ALLOWED_SASL_OAUTHBEARER_URLS_CONFIG;

    private final PatientLogin login = new PatientLogin();
    private HttpServer provider;

    @BeforeEach
    void configure() throws IOException {
        provider = provider(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        String endpoint = "http://127.0.0.1:%d/token".formatted(provider.getAddress().getPort());
        var _ = System.setProperty(ALLOWED, endpoint);
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", "127.0.0.1:1",
                        "sasl.oauthbearer.token.endpoint.url", endpoint,
                        "sasl.oauthbearer.client.credentials.client.id", "ward",
                        "sasl.oauthbearer.client.credentials.client.secret", "secret",
                        "sasl.login.retry.backoff.max.ms", "200");
        login.configure(
                new AdminClientConfig(settings).values(),
                OAuthBearerLoginModule.OAUTHBEARER_MECHANISM,
                List.of(
                        new AppConfigurationEntry(
                                OAuthBearerLoginModule.class.getName(),
                                LoginModuleControlFlag.REQUIRED,
                                Map.of())));
    }

    @AfterEach
    void stop() {
        provider.stop(0);
        login.close();
        var _ = System.clearProperty(ALLOWED);
    }

    @Test
    void while_the_identity_provider_is_away_there_is_a_token_that_nobody_accepts()
            throws Exception {
        provider.stop(0);
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        OAuthBearerToken token = token();
        assertThat(token.value()).isEqualTo("none");
        assertThat(Instant.ofEpochMilli(token.lifetimeMs()))
                .isBetween(before, Instant.now().plusSeconds(5));

        provider = provider(provider.getAddress());
        assertThat(token().principalName()).isEqualTo("ward");
    }

    @Test
    void after_the_first_token_a_failure_is_passed_on_so_that_the_token_is_kept() throws Exception {
        assertThat(token().principalName()).isEqualTo("ward");
        provider.stop(0);
        assertThatThrownBy(this::token).isInstanceOfAny(KafkaException.class, IOException.class);
    }

    private OAuthBearerToken token() throws IOException, UnsupportedCallbackException {
        OAuthBearerTokenCallback wanted = new OAuthBearerTokenCallback();
        login.handle(new Callback[] {wanted});
        return wanted.token();
    }

    private static HttpServer provider(InetSocketAddress address) throws IOException {
        String claims = "{\"sub\":\"ward\",\"iat\":1,\"exp\":9999999999,\"scope\":\"profile\"}";
        String token =
                encode("{\"alg\":\"RS256\"}") + "." + encode(claims) + "." + encode("signed");
        byte[] answer = "{\"access_token\":\"%s\"}".formatted(token).getBytes(UTF_8);
        HttpServer server = HttpServer.create(address, 0);
        server.createContext(
                "/token",
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static String encode(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8));
    }
}
