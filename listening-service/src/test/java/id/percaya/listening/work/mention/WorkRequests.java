package id.percaya.listening.work.mention;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requests about the work on mentions of a tenant of its own.
final class WorkRequests {

    static final Map<String, String> TRIAGE = Map.of("priority", "HIGH", "category", "COMPLAINT");

    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    final String tenant = newTenant();

    /// A stored post, published two minutes ago.
    String stored(String name) {
        sendMentions(
                        tenant,
                        post(name, now.minusSeconds(120), "negatif", "Antre di Melati " + name))
                .statusCode(201);
        return analyst(tenant).get("/v1/mentions?q=Melati " + name).path("items[0].id");
    }

    ValidatableResponse command(String id, String name, @Nullable Map<String, ?> body) {
        var request = as("communications", tenant);
        return (body == null ? request : request.body(body))
                .post("/v1/mentions/" + id + "/" + name)
                .then();
    }

    ValidatableResponse single(String id) {
        return analyst(tenant).get("/v1/mentions/" + id).then().statusCode(200);
    }

    Map<String, String> response(Instant at) {
        return Map.of(
                "respondedAt",
                at.toString(),
                "channel",
                "PUBLIC_REPLY",
                "url",
                "https://x.com/melati/status/1");
    }

    String person(String role) {
        return person(role, tenant);
    }

    static String person(String role, String tenant) {
        String subject = UUID.randomUUID().toString();
        as("tenant-admin", tenant)
                .header("If-Match", "\"0\"")
                .body(Map.of("displayName", "Sari", "roles", List.of(role)))
                .put("/v1/people/" + subject)
                .then()
                .statusCode(200);
        return subject;
    }
}
