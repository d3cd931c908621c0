package id.percaya.bench.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.bench.service.IdentityProvider;
import id.percaya.bench.service.Server;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Sends commands to campaign-service, with a person for each role.
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Server campaign;
    private final IdentityProvider identityProvider;
    private final HttpClient http;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Client(Server campaign, IdentityProvider identityProvider, HttpClient http) {
        this.campaign = campaign;
        this.identityProvider = identityProvider;
        this.http = http;
    }

    /// @return the answer's body
    JsonNode post(String role, String path, Object body) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(campaign.uri("/v1" + path))
                        .header("Authorization", "Bearer " + token(role))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + answer.statusCode() + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    String create(String role, String path, Object body) throws IOException, InterruptedException {
        return post(role, path, body).path("id").asText();
    }

    private String token(String role) {
        return tokens.computeIfAbsent(
                role,
                _ -> {
                    try {
                        return identityProvider.token(role, role);
                    } catch (GeneralSecurityException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                });
    }
}
