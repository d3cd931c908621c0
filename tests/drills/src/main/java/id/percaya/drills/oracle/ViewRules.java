package id.percaya.drills.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.local.LocalFailure;
import id.percaya.local.Platform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// C6: each service compares its views with a replay of its log.
final class ViewRules {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OPERATOR = "operator@percaya";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Platform platform;

    ViewRules(Platform platform) {
        this.platform = platform;
    }

    Finding rebuiltViewsEqualLiveViews() {
        List<String> breaches = new ArrayList<>();
        try {
            for (String service : Tolerance.EVERYONE) {
                HttpResponse<String> answer = verified(service);
                if (answer.statusCode() == 404) {
                    return new Finding.NotApplicable(
                            service + "-service does not compare its views");
                }
                breaches.addAll(breaches(service, answer));
            }
        } catch (LocalFailure nobody) {
            return new Finding.NotApplicable("no operator token: " + nobody.getMessage());
        }
        return Finding.of(breaches);
    }

    private HttpResponse<String> verified(String service) {
        URI uri = platform.uri(service).resolve("/v1/operations/views/verify");
        HttpRequest request =
                HttpRequest.newBuilder(uri)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + platform.token(OPERATOR))
                        .POST(BodyPublishers.noBody())
                        .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(service + " failed to compare its views", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while views were compared", stopped);
        }
    }

    private static List<String> breaches(String service, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            return List.of(service + " answered " + answer.statusCode() + " " + answer.body());
        }
        JsonNode comparison = read(answer.body());
        if (comparison.findValues("table").isEmpty()) {
            return List.of(service + " compared no table: " + answer.body());
        }
        List<String> breaches = new ArrayList<>();
        for (JsonNode view : comparison.path("views")) {
            for (JsonNode table : view.path("tables")) {
                if (!table.path("equal").asBoolean()) {
                    breaches.add(service + " " + view.path("view").asText() + ": " + table);
                }
            }
        }
        return breaches;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new IllegalStateException(body, unreadable);
        }
    }
}
