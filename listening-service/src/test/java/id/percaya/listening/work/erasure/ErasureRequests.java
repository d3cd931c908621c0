package id.percaya.listening.work.erasure;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.listening.MentionLine;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// Requests about erasures of a tenant of its own.
final class ErasureRequests {

    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    final String tenant = newTenant();

    MentionLine byBudi(String id) {
        return post(id, now, "negatif", "Melati kejam, kata Budi " + id).by("budi");
    }

    void erase(String id) {
        as("privacy-officer", tenant).post("/v1/mentions/" + id + "/erase").then().statusCode(200);
    }

    String ordered(Map<String, String> author) {
        return as("privacy-officer", tenant)
                .body(author)
                .post("/v1/erasures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse erasure(String id) {
        return as("privacy-officer", tenant).get("/v1/erasures/" + id).then().statusCode(200);
    }

    void eventuallyCompleted(String id, int mentions) {
        eventually(() ->
                erasure(id)
                        .body("completedAt", notNullValue())
                        .body("mentions", equalTo(mentions)));
    }
}
