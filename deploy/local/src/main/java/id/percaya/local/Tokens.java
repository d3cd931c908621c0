package id.percaya.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Access tokens of the local users, cached until shortly before they expire.
final class Tokens {

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI realm;
    private final Map<String, Token> cache = new ConcurrentHashMap<>();

    Tokens(URI realm) {
        this.realm = realm;
    }

    String of(String user) {
        return cache.compute(
                        user,
                        (_, token) -> token == null || token.expiresSoon() ? fetch(user) : token)
                .value();
    }

    private Token fetch(String user) {
        URI endpoint = URI.create(realm + "/protocol/openid-connect/token");
        String form =
                "grant_type=password&client_id=percaya-local&password=percaya&username="
                        + URLEncoder.encode(user, StandardCharsets.UTF_8);
        try {
            HttpResponse<String> answer = Http.post(endpoint, form);
            if (answer.statusCode() != 200) {
                throw new LocalFailure(
                        "No token for %s: the identity provider answered %s"
                                .formatted(user, answer.body()));
            }
            JsonNode body = JSON.readTree(answer.body());
            Instant until = Instant.now().plusSeconds(body.path("expires_in").asLong());
            return new Token(body.path("access_token").asText(), until);
        } catch (IOException failed) {
            throw new LocalFailure("The identity provider does not answer at " + endpoint, failed);
        }
    }

    private record Token(String value, Instant until) {

        boolean expiresSoon() {
            return Instant.now().plus(MARGIN).isAfter(until);
        }
    }
}
