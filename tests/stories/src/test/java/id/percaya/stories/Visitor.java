package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.local.Platform;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Properties;

/// A client of the identity provider that nobody has granted anything. Its tokens are for the
/// broker and live for a few seconds.
record Visitor(Platform platform) {

    static final String CLIENT = "visitor";
    static final Duration LIFESPAN = Duration.ofSeconds(20);

    private static final String SECRET = "visitor";
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    /// Registers the client if there is none.
    static Visitor of(Platform platform) throws IOException, InterruptedException {
        String administrator =
                token(
                        platform.realm().resolve("/realms/master"),
                        "grant_type=password&client_id=admin-cli&username=admin&password="
                                + administratorPassword(platform));
        String client =
                """
                {"clientId":"%s","secret":"%s","publicClient":false,"serviceAccountsEnabled":true,
                 "standardFlowEnabled":false,"attributes":{"access.token.lifespan":"%d"},
                 "protocolMappers":[{"name":"kafka","protocol":"openid-connect",
                   "protocolMapper":"oidc-audience-mapper",
                   "config":{"included.custom.audience":"percaya-kafka","access.token.claim":"true"}}]}
                """
                        .formatted(CLIENT, SECRET, LIFESPAN.toSeconds());
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(
                                        platform.realm().resolve("/admin/realms/percaya/clients"))
                                .header("Authorization", "Bearer " + administrator)
                                .header("Content-Type", JSON)
                                .POST(HttpRequest.BodyPublishers.ofString(client)));
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 409);
        return new Visitor(platform);
    }

    String token() throws IOException, InterruptedException {
        return token(platform, CLIENT, SECRET);
    }

    static String token(Platform platform, String client, String secret)
            throws IOException, InterruptedException {
        return token(
                platform.realm(),
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(client, secret));
    }

    private static String token(URI realm, String form) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                                .header("Content-Type", FORM)
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String administratorPassword(Platform platform) throws IOException {
        Properties secrets = new Properties();
        try (Reader reader =
                Files.newBufferedReader(platform.data().resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        return secrets.getProperty("keycloak-admin");
    }
}
